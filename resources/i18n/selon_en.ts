<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
  <context>
    <name>About</name>
    <message>
      <source>%1 (detected)</source>
      <translation>%1 (detected)</translation>
    </message>
    <message>
      <source>%1 (the page says so)</source>
      <translation>%1 (the page says so)</translation>
    </message>
    <message>
      <source>%1 (your choice)</source>
      <translation>%1 (your choice)</translation>
    </message>
    <message>
      <source>About this page</source>
      <translation>About this page</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Address</translation>
    </message>
    <message>
      <source>Agency</source>
      <translation>Agency</translation>
    </message>
    <message>
      <source>Blocks left out of the text</source>
      <translation>Blocks left out of the text</translation>
    </message>
    <message>
      <source>By</source>
      <translation>By</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Changed</translation>
    </message>
    <message>
      <source>Kind of text</source>
      <translation>Kind of text</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Language</translation>
    </message>
    <message>
      <source>Language of the text</source>
      <translation>Language of the text</translation>
    </message>
    <message>
      <source>Left out of the text</source>
      <translation>Left out of the text</translation>
    </message>
    <message>
      <source>Parts of the page that Selon took for no part of the article, by their first words. A click puts one back.</source>
      <translation>Parts of the page that Selon took for no part of the article, by their first words. A click puts one back.</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Published</translation>
    </message>
    <message>
      <source>Read as a text in %1</source>
      <comment>a language</comment>
      <translation>Read as a text in %1</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Section</translation>
    </message>
    <message>
      <source>Site</source>
      <translation>Site</translation>
    </message>
    <message>
      <source>not given</source>
      <translation>not given</translation>
    </message>
  </context>
  <context>
    <name>Amendments</name>
    <message>
      <source>This block is</source>
      <translation>This block is</translation>
    </message>
  </context>
  <context>
    <name>Arithmetic</name>
    <message>
      <source>%1 of 100 · weight %2</source>
      <translation>%1 of 100 · weight %2</translation>
    </message>
    <message>
      <source>How this is worked out</source>
      <translation>How this is worked out</translation>
    </message>
    <message>
      <source>Ingredients of the range</source>
      <translation>Ingredients of the range</translation>
    </message>
    <message>
      <source>Weigh it otherwise…</source>
      <translation>Weigh it otherwise…</translation>
    </message>
    <message>
      <source>brings %1 of %2 points</source>
      <translation>brings %1 of %2 points</translation>
    </message>
    <message>
      <source>costs %1 points</source>
      <translation>costs %1 points</translation>
    </message>
    <message>
      <source>not computed</source>
      <translation>not computed</translation>
    </message>
  </context>
  <context>
    <name>Card</name>
    <message>
      <source>Close the card</source>
      <translation>Close the card</translation>
    </message>
    <message>
      <source>Look elsewhere</source>
      <translation>Look elsewhere</translation>
    </message>
    <message>
      <source>Next mark</source>
      <translation>Next mark</translation>
    </message>
    <message>
      <source>Not right?</source>
      <translation>Not right?</translation>
    </message>
    <message>
      <source>Previous mark</source>
      <translation>Previous mark</translation>
    </message>
    <message>
      <source>Rule: {rule}</source>
      <translation>Rule: {rule}</translation>
    </message>
    <message>
      <source>{at} of {all}</source>
      <translation>{at} of {all}</translation>
    </message>
  </context>
  <context>
    <name>Chain</name>
    <message>
      <source>From the article to whoever is cited</source>
      <translation>From the article to whoever is cited</translation>
    </message>
    <message>
      <source>The sentence gives nobody for what it says.</source>
      <translation>The sentence gives nobody for what it says.</translation>
    </message>
    <message>
      <source>This article</source>
      <translation>This article</translation>
    </message>
    <message>
      <source>Where this sentence comes from</source>
      <translation>Where this sentence comes from</translation>
    </message>
    <message>
      <source>nobody is named</source>
      <translation>nobody is named</translation>
    </message>
    <message>
      <source>taken from %1</source>
      <translation>taken from %1</translation>
    </message>
    <message>
      <source>weakest rung</source>
      <translation>weakest rung</translation>
    </message>
    <message>
      <source>← %1</source>
      <translation>← %1</translation>
    </message>
    <message>
      <source>← ?</source>
      <translation>← ?</translation>
    </message>
  </context>
  <context>
    <name>Changes</name>
    <message>
      <source>Back to Selon’s</source>
      <translation>Back to Selon’s</translation>
    </message>
    <message>
      <source>Save the list…</source>
      <translation>Save the list…</translation>
    </message>
    <message>
      <source>The ingredients count as you set them, not as Selon does.</source>
      <translation>The ingredients count as you set them, not as Selon does.</translation>
    </message>
    <message>
      <source>What you changed</source>
      <translation>What you changed</translation>
    </message>
    <message>
      <source>You switched off, in another article: %1.</source>
      <comment>rules</comment>
      <translation>You switched off, in another article: %1.</translation>
    </message>
    <message>
      <source>Your version</source>
      <translation>Your version</translation>
    </message>
    <message>
      <source>looked up elsewhere</source>
      <translation>looked up elsewhere</translation>
    </message>
    <message>
      <source>rule %1</source>
      <translation>rule %1</translation>
    </message>
  </context>
  <context>
    <name>Corner</name>
    <message>
      <source>Find</source>
      <translation>Find</translation>
    </message>
    <message>
      <source>More marks</source>
      <translation>More marks</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Panel</source>
      <translation>Panel</translation>
    </message>
    <message>
      <source>Size, lines and colours of the text</source>
      <translation>Size, lines and colours of the text</translation>
    </message>
  </context>
  <context>
    <name>Elsewhere</name>
    <message>
      <source>Not noted yet: what you wrote is still in that card.</source>
      <translation>Not noted yet: what you wrote is still in that card.</translation>
    </message>
    <message>
      <source>Noted with this article; Ctrl+Z takes it back.</source>
      <translation>Noted with this article; Ctrl+Z takes it back.</translation>
    </message>
    <message>
      <source>Open a mark first, or choose a source in the panel.</source>
      <translation>Open a mark first, or choose a source in the panel.</translation>
    </message>
    <message>
      <source>There are no words for a search here.</source>
      <translation>There are no words for a search here.</translation>
    </message>
  </context>
  <context>
    <name>Errands</name>
    <message>
      <source>Saved as {name}</source>
      <translation>Saved as {name}</translation>
    </message>
    <message>
      <source>Select a passage first: it is copied with its marks.</source>
      <translation>Select a passage first: it is copied with its marks.</translation>
    </message>
    <message>
      <source>Stopped: no file was written.</source>
      <translation>Stopped: no file was written.</translation>
    </message>
    <message>
      <source>The passage is copied with its marks and their notes.</source>
      <translation>The passage is copied with its marks and their notes.</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Close the search</source>
      <translation>Close the search</translation>
    </message>
    <message>
      <source>Find in the article</source>
      <translation>Find in the article</translation>
    </message>
    <message>
      <source>Next place</source>
      <translation>Next place</translation>
    </message>
    <message>
      <source>Not in this article</source>
      <translation>Not in this article</translation>
    </message>
    <message>
      <source>Previous place</source>
      <translation>Previous place</translation>
    </message>
    <message>
      <source>Words to find</source>
      <translation>Words to find</translation>
    </message>
    <message numerus="yes">
      <source>{at} of %n place(s)</source>
      <translation>
        <numerusform>{at} of %n place</numerusform>
        <numerusform>{at} of %n places</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Findings</name>
    <message numerus="yes">
      <source>%n weaker mark(s) not shown (key M).</source>
      <translation>
        <numerusform>%n weaker mark is not shown (key M).</numerusform>
        <numerusform>%n weaker marks are not shown (key M).</numerusform>
      </translation>
    </message>
    <message>
      <source>All kinds</source>
      <translation>All kinds</translation>
    </message>
    <message>
      <source>Findings, in reading order</source>
      <translation>Findings, in reading order</translation>
    </message>
    <message>
      <source>Nothing is listed: the filter or the layers hide all of it.</source>
      <translation>Nothing is listed: the filter or the layers hide all of it.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Search</translation>
    </message>
    <message>
      <source>Search in the findings</source>
      <translation>Search in the findings</translation>
    </message>
    <message>
      <source>Selon found nothing to stop at here. That is no verdict.</source>
      <translation>Selon found nothing to stop at here. That is no verdict.</translation>
    </message>
    <message>
      <source>Show one kind of finding</source>
      <translation>Show one kind of finding</translation>
    </message>
  </context>
  <context>
    <name>Foot</name>
    <message>
      <source>{first} hands and {second}</source>
      <translation>{first} hands and {second}</translation>
    </message>
  </context>
  <context>
    <name>Guide</name>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>Finish</translation>
    </message>
    <message>
      <source>New here? See in under a minute what the marks mean.</source>
      <translation>New here? See in under a minute what the marks mean.</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Next</translation>
    </message>
    <message>
      <source>No, thanks</source>
      <translation>No, thanks</translation>
    </message>
    <message>
      <source>Show me</source>
      <translation>Show me</translation>
    </message>
    <message>
      <source>Stop here</source>
      <translation>Stop here</translation>
    </message>
    <message>
      <source>What the marks mean</source>
      <translation>What the marks mean</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>About Selon</source>
      <translation>About Selon</translation>
    </message>
    <message>
      <source>In front of a class, F1 shows the keys there.</source>
      <translation>In front of a class, F1 shows the keys there.</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Keys</translation>
    </message>
    <message>
      <source>Selon shows how an article says where its information comes from. It never says whether the information is true.

Nothing that you read leaves this computer.

Selon is free software under the GNU General Public License, version 3 or later. It is set in Charis SIL and Inter, under the SIL Open Font License.</source>
      <translation>Selon shows how an article says where its information comes from. It never says whether the information is true.

Nothing that you read leaves this computer.

Selon is free software under the GNU General Public License, version 3 or later. It is set in Charis SIL and Inter, under the SIL Open Font License.</translation>
    </message>
  </context>
  <context>
    <name>Layers</name>
    <message>
      <source>%1 (%2)</source>
      <comment>a kind of mark and how many there are</comment>
      <translation>%1 (%2)</translation>
    </message>
    <message>
      <source>Key %1</source>
      <translation>Key %1</translation>
    </message>
    <message>
      <source>Not found here: %1.</source>
      <translation>Not found here: %1.</translation>
    </message>
    <message>
      <source>Show in the text</source>
      <translation>Show in the text</translation>
    </message>
  </context>
  <context>
    <name>LinkRow</name>
    <message>
      <source>Copy</source>
      <translation>Copy</translation>
    </message>
    <message>
      <source>Copy the link</source>
      <translation>Copy the link</translation>
    </message>
    <message>
      <source>Fetch this page and read it here</source>
      <translation>Fetch this page and read it here</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Read</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>Selon</source>
      <translation>Selon</translation>
    </message>
  </context>
  <context>
    <name>MessageBar</name>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Message</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progress</translation>
    </message>
  </context>
  <context>
    <name>Open</name>
    <message>
      <source>&amp;Browse…</source>
      <translation>&amp;Browse…</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Cancel</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Open</translation>
    </message>
    <message>
      <source>A file on this computer.</source>
      <translation>A file on this computer.</translation>
    </message>
    <message>
      <source>A link, the path of a file, or the text of an article</source>
      <translation>A link, the path of a file, or the text of an article</translation>
    </message>
    <message>
      <source>A link: Selon will fetch this one page and nothing else.</source>
      <translation>A link: Selon will fetch this one page and nothing else.</translation>
    </message>
    <message>
      <source>A pasted page: its links are kept.</source>
      <translation>A pasted page: its links are kept.</translation>
    </message>
    <message>
      <source>Articles ({endings});;All files (*)</source>
      <translation>Articles ({endings});;All files (*)</translation>
    </message>
    <message>
      <source>Link, path or text</source>
      <translation>Link, path or text</translation>
    </message>
    <message>
      <source>Open a file</source>
      <translation>Open a file</translation>
    </message>
    <message>
      <source>Open an article</source>
      <translation>Open an article</translation>
    </message>
    <message numerus="yes">
      <source>Pasted text, %n word(s).</source>
      <translation>
        <numerusform>Pasted text, %n word.</numerusform>
        <numerusform>Pasted text, %n words.</numerusform>
      </translation>
    </message>
    <message>
      <source>Selon fetches a page only when you ask for it.</source>
      <translation>Selon fetches a page only when you ask for it.</translation>
    </message>
    <message>
      <source>What would you like to read?</source>
      <translation>What would you like to read?</translation>
    </message>
  </context>
  <context>
    <name>Opening</name>
    <message>
      <source>Reading {name}…</source>
      <translation>Reading {name}…</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Reading…</translation>
    </message>
  </context>
  <context>
    <name>OwnWords</name>
    <message>
      <source>&amp;Mark these words from now on</source>
      <translation>&amp;Mark these words from now on</translation>
    </message>
  </context>
  <context>
    <name>OwnWordsDialog</name>
    <message numerus="yes">
      <source>%n line(s) of the file could not be read and were left out: {lines}. A line is: words | A or B | what the card says.</source>
      <translation>
        <numerusform>%n line of the file could not be read and was left out: {lines}. A line is: words | A or B | what the card says.</numerusform>
        <numerusform>%n lines of the file could not be read and were left out: {lines}. A line is: words | A or B | what the card says.</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Add</source>
      <translation>&amp;Add</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Export…</translation>
    </message>
    <message>
      <source>&amp;Import…</source>
      <translation>&amp;Import…</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <translation>&amp;Remove</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>Export words</source>
      <translation>Export words</translation>
    </message>
    <message>
      <source>Import words</source>
      <translation>Import words</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Mark</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Selon marks these words in every article; they do not count in the index. A star stands for any ending: migra*.</source>
      <translation>Selon marks these words in every article; they do not count in the index. A star stands for any ending: migra*.</translation>
    </message>
    <message>
      <source>Text files (*.txt)</source>
      <translation>Text files (*.txt)</translation>
    </message>
    <message>
      <source>Text files (*.txt);;All files (*)</source>
      <translation>Text files (*.txt);;All files (*)</translation>
    </message>
    <message>
      <source>Unticked words stay on the list and are not marked</source>
      <translation>Unticked words stay on the list and are not marked</translation>
    </message>
    <message>
      <source>What the card says</source>
      <translation>What the card says</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Words</translation>
    </message>
    <message>
      <source>Your own words</source>
      <translation>Your own words</translation>
    </message>
    <message>
      <source>always</source>
      <translation>always</translation>
    </message>
    <message>
      <source>with the weaker marks</source>
      <translation>with the weaker marks</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Actions</source>
      <translation>Actions</translation>
    </message>
    <message>
      <source>Find an action</source>
      <translation>Find an action</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>What do you want to do?</translation>
    </message>
  </context>
  <context>
    <name>Panel</name>
    <message>
      <source>Counts, sources and findings appear here.</source>
      <translation>Counts, sources and findings appear here.</translation>
    </message>
    <message>
      <source>This text has no marks. Open it again to look for them.</source>
      <translation>This text has no marks. Open it again to look for them.</translation>
    </message>
    <message>
      <source>What Selon sees in this article</source>
      <translation>What Selon sees in this article</translation>
    </message>
  </context>
  <context>
    <name>PictureRequests</name>
    <message>
      <source>Show this &amp;picture (Selon fetches it from {site})</source>
      <translation>Show this &amp;picture (Selon fetches it from {site})</translation>
    </message>
  </context>
  <context>
    <name>Pictures</name>
    <message>
      <source>Credit: {words}</source>
      <translation>Credit: {words}</translation>
    </message>
    <message>
      <source>Description for those who cannot see it: {words}</source>
      <translation>Description for those who cannot see it: {words}</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Pictures</translation>
    </message>
    <message>
      <source>Pictures of the article</source>
      <translation>Pictures of the article</translation>
    </message>
    <message>
      <source>The caption says: {notice}</source>
      <translation>The caption says: {notice}</translation>
    </message>
    <message>
      <source>none given</source>
      <translation>none given</translation>
    </message>
    <message>
      <source>{witness}: “{words}”</source>
      <comment>who says so of a picture</comment>
      <translation>{witness}: “{words}”</translation>
    </message>
  </context>
  <context>
    <name>Practice</name>
    <message>
      <source>Good practice</source>
      <translation>Good practice</translation>
    </message>
    <message>
      <source>Good practice in this article</source>
      <translation>Good practice in this article</translation>
    </message>
  </context>
  <context>
    <name>PresenterBar</name>
    <message>
      <source>Next: {layers}</source>
      <translation>Next: {layers}</translation>
    </message>
    <message>
      <source>Show of hands: {numbers}</source>
      <translation>Show of hands: {numbers}</translation>
    </message>
    <message>
      <source>Shown: {layers}</source>
      <translation>Shown: {layers}</translation>
    </message>
    <message>
      <source>Two numbers with / between · Enter shows them · Esc cancels</source>
      <translation>Two numbers with / between · Enter shows them · Esc cancels</translation>
    </message>
    <message>
      <source>→ one layer more · ← one less · 1–8 one alone · N P mark by mark · B blank · H show of hands · Esc back</source>
      <translation>→ one layer more · ← one less · 1–8 one alone · N P mark by mark · B blank · H show of hands · Esc back</translation>
    </message>
  </context>
  <context>
    <name>Promises</name>
    <message>
      <source>According to %1.</source>
      <translation>According to %1.</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Not found</translation>
    </message>
    <message>
      <source>Not found in the rest of the text.</source>
      <translation>Not found in the rest of the text.</translation>
    </message>
    <message>
      <source>Not found in the text that Selon could see.</source>
      <translation>Not found in the text that Selon could see.</translation>
    </message>
    <message>
      <source>Title and opening</source>
      <translation>Title and opening</translation>
    </message>
    <message>
      <source>What title and opening say</source>
      <translation>What title and opening say</translation>
    </message>
    <message>
      <source>no source given</source>
      <translation>no source given</translation>
    </message>
    <message>
      <source>→ paragraph %1</source>
      <translation>→ paragraph %1</translation>
    </message>
  </context>
  <context>
    <name>Prompts</name>
    <message>
      <source>Offers and requests, with their place</source>
      <translation>Offers and requests, with their place</translation>
    </message>
    <message>
      <source>What the page asks for</source>
      <translation>What the page asks for</translation>
    </message>
    <message>
      <source>Where in the text the page asks</source>
      <translation>Where in the text the page asks</translation>
    </message>
    <message>
      <source>{label}, at {share}% of the text</source>
      <translation>{label}, at {share}% of the text</translation>
    </message>
  </context>
  <context>
    <name>Readability</name>
    <message>
      <source>%1 in %2; %3.</source>
      <comment>words, sentences, how hard to read</comment>
      <translation>%1 in %2; %3.</translation>
    </message>
    <message numerus="yes">
      <source>%n minute(s)</source>
      <translation>
        <numerusform>%n minute</numerusform>
        <numerusform>%n minutes</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sentence(s)</source>
      <translation>
        <numerusform>%n sentence</numerusform>
        <numerusform>%n sentences</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n word(s)</source>
      <translation>
        <numerusform>%n word</numerusform>
        <numerusform>%n words</numerusform>
      </translation>
    </message>
    <message>
      <source>Readability formulas</source>
      <translation>Readability formulas</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Reading</translation>
    </message>
  </context>
  <context>
    <name>Reader</name>
    <message>
      <source>Article</source>
      <translation>Article</translation>
    </message>
    <message>
      <source>No marks to show</source>
      <translation>No marks to show</translation>
    </message>
  </context>
  <context>
    <name>ReportCard</name>
    <message>
      <source>%1 %</source>
      <comment>a share of a hundred</comment>
      <translation>%1 %</translation>
    </message>
    <message>
      <source>%1, %2 (%3)</source>
      <comment>kind, language, on what it was counted</comment>
      <translation>%1, %2 (%3)</translation>
    </message>
    <message numerus="yes">
      <source>%n article(s)</source>
      <translation>
        <numerusform>%n article</numerusform>
        <numerusform>%n articles</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n mention(s)</source>
      <translation>
        <numerusform>%n mention</numerusform>
        <numerusform>%n mentions</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s)</source>
      <translation>
        <numerusform>%n page</numerusform>
        <numerusform>%n pages</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n sentence(s)</source>
      <translation>
        <numerusform>%n sentence</numerusform>
        <numerusform>%n sentences</numerusform>
      </translation>
    </message>
    <message>
      <source>Counted on %1, on texts that people had marked by hand. Selon’s rules were tuned on these texts: on others it may be right less often.</source>
      <translation>Counted on %1, on texts that people had marked by hand. Selon’s rules were tuned on these texts: on others it may be right less often.</translation>
    </message>
    <message>
      <source>Found of all</source>
      <translation>Found of all</translation>
    </message>
    <message>
      <source>How often Selon is right</source>
      <translation>How often Selon is right</translation>
    </message>
    <message>
      <source>Kind of source</source>
      <translation>Kind of source</translation>
    </message>
    <message>
      <source>Marked wrongly</source>
      <translation>Marked wrongly</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>Missed</translation>
    </message>
    <message>
      <source>Not counted yet, for want of marked texts: %1.</source>
      <translation>Not counted yet, for want of marked texts: %1.</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Right</translation>
    </message>
    <message>
      <source>Right of its marks</source>
      <translation>Right of its marks</translation>
    </message>
    <message>
      <source>What Selon marks, rule by rule</source>
      <translation>What Selon marks, rule by rule</translation>
    </message>
    <message>
      <source>Who is given for what</source>
      <translation>Who is given for what</translation>
    </message>
  </context>
  <context>
    <name>Score</name>
    <message>
      <source>%1 to %2</source>
      <comment>the two ends of the range, out of 100</comment>
      <translation>%1 to %2</translation>
    </message>
    <message numerus="yes">
      <source>%n look-up(s) noted: you looked further than this page.</source>
      <translation>
        <numerusform>%n look-up noted: you looked further than this page.</numerusform>
        <numerusform>%n look-ups noted: you looked further than this page.</numerusform>
      </translation>
    </message>
    <message>
      <source>; </source>
      <comment>between two limits</comment>
      <translation>; </translation>
    </message>
    <message>
      <source>Inside the page only: nothing was looked up elsewhere yet.</source>
      <translation>Inside the page only: nothing was looked up elsewhere yet.</translation>
    </message>
    <message>
      <source>Selon itself gives no range.</source>
      <translation>Selon itself gives no range.</translation>
    </message>
    <message>
      <source>Selon’s own: %1.</source>
      <translation>Selon’s own: %1.</translation>
    </message>
    <message>
      <source>Sourcing you can see</source>
      <translation>Sourcing you can see</translation>
    </message>
    <message>
      <source>Sourcing you can see, visible part only</source>
      <translation>Sourcing you can see, visible part only</translation>
    </message>
    <message>
      <source>What Selon cannot see: %1.</source>
      <comment>a list of limits</comment>
      <translation>What Selon cannot see: %1.</translation>
    </message>
    <message numerus="yes">
      <source>Yours, with %n change(s).</source>
      <translation>
        <numerusform>Yours, with %n change.</numerusform>
        <numerusform>Yours, with %n changes.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Yours, with your own weights and %n change(s).</source>
      <translation>
        <numerusform>Yours, with your own weights and %n change.</numerusform>
        <numerusform>Yours, with your own weights and %n changes.</numerusform>
      </translation>
    </message>
    <message>
      <source>Yours, with your own weights.</source>
      <translation>Yours, with your own weights.</translation>
    </message>
    <message>
      <source>of 100: %1</source>
      <comment>words for the range</comment>
      <translation>of 100: %1</translation>
    </message>
  </context>
  <context>
    <name>Shares</name>
    <message>
      <source>No source given</source>
      <translation>No source given</translation>
    </message>
    <message>
      <source>Where the statements come from</source>
      <translation>Where the statements come from</translation>
    </message>
  </context>
  <context>
    <name>Sources</name>
    <message>
      <source>%1%</source>
      <comment>a percentage</comment>
      <translation>%1%</translation>
    </message>
    <message numerus="yes">
      <source>%n statement(s)</source>
      <translation>
        <numerusform>%n statement</numerusform>
        <numerusform>%n statements</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose a source in the table first.</source>
      <translation>Choose a source in the table first.</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Ledger of sources</source>
      <translation>Ledger of sources</translation>
    </message>
    <message>
      <source>Look elsewhere</source>
      <translation>Look elsewhere</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Sources</source>
      <translation>Sources</translation>
    </message>
    <message>
      <source>Stat.</source>
      <comment>short for: statements</comment>
      <translation>Stat.</translation>
    </message>
    <message numerus="yes">
      <source>The bars count %1 statements; %n of them stand in several, for several kinds of source.</source>
      <translation>
        <numerusform>The bars count %1 statements; %n of them has several kinds of source and stands in several bars.</numerusform>
        <numerusform>The bars count %1 statements; %n of them have several kinds of source and stand in several bars.</numerusform>
      </translation>
    </message>
    <message>
      <source>Via</source>
      <translation>Via</translation>
    </message>
    <message>
      <source>Words</source>
      <comment>share of the article's words</comment>
      <translation>Words</translation>
    </message>
    <message>
      <source>by State Media Monitor’s list</source>
      <translation>by State Media Monitor’s list</translation>
    </message>
    <message>
      <source>second-hand</source>
      <translation>second-hand</translation>
    </message>
    <message>
      <source>the article says why it is not named</source>
      <translation>the article says why it is not named</translation>
    </message>
    <message>
      <source>the reporter was there</source>
      <translation>the reporter was there</translation>
    </message>
    <message>
      <source>via %1</source>
      <translation>via %1</translation>
    </message>
  </context>
  <context>
    <name>Stage</name>
    <message>
      <source>Article</source>
      <translation>Article</translation>
    </message>
    <message>
      <source>In front of a class</source>
      <translation>In front of a class</translation>
    </message>
    <message>
      <source>The screen is blank</source>
      <translation>The screen is blank</translation>
    </message>
    <message>
      <source>{kind} · {at} of {all}</source>
      <translation>{kind} · {at} of {all}</translation>
    </message>
  </context>
  <context>
    <name>Statements</name>
    <message>
      <source>According to: %1.</source>
      <translation>According to: %1.</translation>
    </message>
    <message>
      <source>Checkable statements</source>
      <translation>Checkable statements</translation>
    </message>
    <message>
      <source>Given for a source that is not named.</source>
      <translation>Given for a source that is not named.</translation>
    </message>
    <message>
      <source>In the words of: %1.</source>
      <translation>In the words of: %1.</translation>
    </message>
    <message>
      <source>No source given in the sentence.</source>
      <translation>No source given in the sentence.</translation>
    </message>
    <message>
      <source>Taken over from the sentence before: %1.</source>
      <translation>Taken over from the sentence before: %1.</translation>
    </message>
    <message>
      <source>The statements, one by one</source>
      <translation>The statements, one by one</translation>
    </message>
  </context>
  <context>
    <name>Strip</name>
    <message>
      <source>Where the marks are in the article</source>
      <translation>Where the marks are in the article</translation>
    </message>
  </context>
  <context>
    <name>Telling</name>
    <message>
      <source>“{words}” will be marked from now on. Your list is in the menu Marks.</source>
      <translation>“{words}” will be marked from now on. Your list is in the menu Marks.</translation>
    </message>
  </context>
  <context>
    <name>Threads</name>
    <message>
      <source>Click on a sentence of the text first, or open a mark.</source>
      <translation>Click on a sentence of the text first, or open a mark.</translation>
    </message>
    <message>
      <source>Selon found nothing in this title to compare with the text.</source>
      <translation>Selon found nothing in this title to compare with the text.</translation>
    </message>
    <message>
      <source>Where does this sentence &amp;come from?</source>
      <translation>Where does this sentence &amp;come from?</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <source>A click on a mark, or the key N, opens its card: what was seen, why it matters, when it is fine, what to ask.</source>
      <translation>A click on a mark, or the key N, opens its card: what was seen, why it matters, when it is fine, what to ask.</translation>
    </message>
    <message>
      <source>A tint with its line and its letter is a mark: something to look at, never a fault. This one is called “{kind}”.</source>
      <translation>A tint with its line and its letter is a mark: something to look at, never a fault. This one is called “{kind}”.</translation>
    </message>
    <message>
      <source>Dashes: a statement that can be checked, and nobody is named for it.</source>
      <translation>Dashes: a statement that can be checked, and nobody is named for it.</translation>
    </message>
    <message>
      <source>Every kind has its sign and its key: 1 to 8 take its marks away and bring them back.</source>
      <translation>Every kind has its sign and its key: 1 to 8 take its marks away and bring them back.</translation>
    </message>
    <message>
      <source>First the counts, then a range: how clearly the article shows where its information comes from. It says nothing about the facts themselves.</source>
      <translation>First the counts, then a range: how clearly the article shows where its information comes from. It says nothing about the facts themselves.</translation>
    </message>
    <message>
      <source>You see it otherwise? “Not right?” changes the mark, the range follows, and Ctrl+Z takes it back.</source>
      <translation>You see it otherwise? “Not right?” changes the mark, the range follows, and Ctrl+Z takes it back.</translation>
    </message>
  </context>
  <context>
    <name>WaysIn</name>
    <message>
      <source>There is no text to paste.</source>
      <translation>There is no text to paste.</translation>
    </message>
    <message>
      <source>There is nothing to read in what was dropped.</source>
      <translation>There is nothing to read in what was dropped.</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>%1 · in %2</source>
      <comment>a title and its language</comment>
      <translation>%1 · in %2</translation>
    </message>
    <message>
      <source>&amp;Browse…</source>
      <translation>&amp;Browse…</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Open</translation>
    </message>
    <message>
      <source>A rewriting that loses its sources</source>
      <translation>A rewriting that loses its sources</translation>
    </message>
    <message>
      <source>A small local paper</source>
      <translation>A small local paper</translation>
    </message>
    <message>
      <source>An opinion, and labelled as one</source>
      <translation>An opinion, and labelled as one</translation>
    </message>
    <message>
      <source>In a minute: what the &amp;marks mean</source>
      <translation>In a minute: what the &amp;marks mean</translation>
    </message>
    <message>
      <source>Link, path or text</source>
      <translation>Link, path or text</translation>
    </message>
    <message>
      <source>One text, seen from one side</source>
      <translation>One text, seen from one side</translation>
    </message>
    <message>
      <source>Or begin with a demonstration</source>
      <translation>Or begin with a demonstration</translation>
    </message>
    <message>
      <source>Paste a link or the text of an article, or drop a file here</source>
      <translation>Paste a link or the text of an article, or drop a file here</translation>
    </message>
    <message>
      <source>Second-hand sources, behind a paywall</source>
      <translation>Second-hand sources, behind a paywall</translation>
    </message>
    <message>
      <source>See how an article says where its information comes from.</source>
      <translation>See how an article says where its information comes from.</translation>
    </message>
    <message>
      <source>The same event, told with named sources</source>
      <translation>The same event, told with named sources</translation>
    </message>
    <message>
      <source>The same text, countries swapped</source>
      <translation>The same text, countries swapped</translation>
    </message>
    <message>
      <source>Unnamed sources, and why</source>
      <translation>Unnamed sources, and why</translation>
    </message>
  </context>
  <context>
    <name>actions</name>
    <message>
      <source>&amp;About Selon</source>
      <translation>&amp;About Selon</translation>
    </message>
    <message>
      <source>&amp;Article</source>
      <translation>&amp;Article</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Back</translation>
    </message>
    <message>
      <source>&amp;Close the card</source>
      <translation>&amp;Close the card</translation>
    </message>
    <message>
      <source>&amp;Colours</source>
      <translation>&amp;Colours</translation>
    </message>
    <message>
      <source>&amp;Copy the selection</source>
      <translation>&amp;Copy the selection</translation>
    </message>
    <message>
      <source>&amp;Find in the article</source>
      <translation>&amp;Find in the article</translation>
    </message>
    <message>
      <source>&amp;Full screen</source>
      <translation>&amp;Full screen</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>&amp;Help</translation>
    </message>
    <message>
      <source>&amp;How often Selon is right</source>
      <translation>&amp;How often Selon is right</translation>
    </message>
    <message>
      <source>&amp;In front of a class</source>
      <translation>&amp;In front of a class</translation>
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation>&amp;Keys</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Language</translation>
    </message>
    <message>
      <source>&amp;Larger text</source>
      <translation>&amp;Larger text</translation>
    </message>
    <message>
      <source>&amp;Look elsewhere…</source>
      <translation>&amp;Look elsewhere…</translation>
    </message>
    <message>
      <source>&amp;Marks</source>
      <translation>&amp;Marks</translation>
    </message>
    <message>
      <source>&amp;Next mark</source>
      <translation>&amp;Next mark</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>&amp;Open…</translation>
    </message>
    <message>
      <source>&amp;Paste an article</source>
      <translation>&amp;Paste an article</translation>
    </message>
    <message>
      <source>&amp;Previous mark</source>
      <translation>&amp;Previous mark</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Quit</translation>
    </message>
    <message>
      <source>&amp;Recent articles</source>
      <translation>&amp;Recent articles</translation>
    </message>
    <message>
      <source>&amp;Save the list of changes…</source>
      <translation>&amp;Save the list of changes…</translation>
    </message>
    <message>
      <source>&amp;Start page and samples</source>
      <translation>&amp;Start page and samples</translation>
    </message>
    <message>
      <source>&amp;Title and opening</source>
      <translation>&amp;Title and opening</translation>
    </message>
    <message>
      <source>&amp;Undo the change</source>
      <translation>&amp;Undo the change</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;View</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>As the system</translation>
    </message>
    <message>
      <source>C&amp;lear the list of recent articles</source>
      <translation>C&amp;lear the list of recent articles</translation>
    </message>
    <message>
      <source>Copy &amp;with the marks</source>
      <translation>Copy &amp;with the marks</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dark</translation>
    </message>
    <message>
      <source>F&amp;ind an action</source>
      <translation>F&amp;ind an action</translation>
    </message>
    <message>
      <source>Fetch the pictures of e&amp;very article</source>
      <translation>Fetch the pictures of e&amp;very article</translation>
    </message>
    <message>
      <source>Find ne&amp;xt</source>
      <translation>Find ne&amp;xt</translation>
    </message>
    <message>
      <source>Find p&amp;revious</source>
      <translation>Find p&amp;revious</translation>
    </message>
    <message>
      <source>For&amp;ward</source>
      <translation>For&amp;ward</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>High contrast</translation>
    </message>
    <message>
      <source>High contrast, dark</source>
      <translation>High contrast, dark</translation>
    </message>
    <message>
      <source>Length and distance of l&amp;ines</source>
      <translation>Length and distance of l&amp;ines</translation>
    </message>
    <message>
      <source>Lines at the usual distance</source>
      <translation>Lines at the usual distance</translation>
    </message>
    <message>
      <source>Lines close together</source>
      <translation>Lines close together</translation>
    </message>
    <message>
      <source>Lines far apart</source>
      <translation>Lines far apart</translation>
    </message>
    <message>
      <source>Lines of usual length</source>
      <translation>Lines of usual length</translation>
    </message>
    <message>
      <source>Long lines</source>
      <translation>Long lines</translation>
    </message>
    <message>
      <source>Not &amp;right?</source>
      <translation>Not &amp;right?</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Paper</translation>
    </message>
    <message>
      <source>Pr&amp;int…</source>
      <translation>Pr&amp;int…</translation>
    </message>
    <message>
      <source>Projector</source>
      <translation>Projector</translation>
    </message>
    <message>
      <source>Re&amp;do the change</source>
      <translation>Re&amp;do the change</translation>
    </message>
    <message>
      <source>S&amp;maller text</source>
      <translation>S&amp;maller text</translation>
    </message>
    <message>
      <source>Save as P&amp;DF…</source>
      <translation>Save as P&amp;DF…</translation>
    </message>
    <message>
      <source>Save as a web pa&amp;ge…</source>
      <translation>Save as a web pa&amp;ge…</translation>
    </message>
    <message>
      <source>Short lines</source>
      <translation>Short lines</translation>
    </message>
    <message>
      <source>Show the &amp;weaker marks too</source>
      <translation>Show the &amp;weaker marks too</translation>
    </message>
    <message>
      <source>Show the p&amp;ictures of this article</source>
      <translation>Show the p&amp;ictures of this article</translation>
    </message>
    <message>
      <source>Side &amp;panel</source>
      <translation>Side &amp;panel</translation>
    </message>
    <message>
      <source>Us&amp;ual text size</source>
      <translation>Us&amp;ual text size</translation>
    </message>
    <message>
      <source>What the &amp;marks mean, in a minute</source>
      <translation>What the &amp;marks mean, in a minute</translation>
    </message>
    <message>
      <source>Where a sentence co&amp;mes from</source>
      <translation>Where a sentence co&amp;mes from</translation>
    </message>
    <message>
      <source>Your own &amp;weights…</source>
      <translation>Your own &amp;weights…</translation>
    </message>
    <message>
      <source>Your own w&amp;ords…</source>
      <translation>Your own w&amp;ords…</translation>
    </message>
    <message>
      <source>Your search &amp;engine…</source>
      <translation>Your search &amp;engine…</translation>
    </message>
  </context>
  <context>
    <name>contest</name>
    <message>
      <source>%1: %2</source>
      <comment>a kind of mark or a source, and a quotation</comment>
      <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) that you once made have no place in this copy of the article.</source>
      <translation>
        <numerusform>%n change that you once made has no place in this copy of the article.</numerusform>
        <numerusform>%n changes that you once made have no place in this copy of the article.</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Reason, if you like:</source>
      <translation>&amp;Reason, if you like:</translation>
    </message>
    <message>
      <source>Change it</source>
      <translation>Change it</translation>
    </message>
    <message>
      <source>Everybody knows this.</source>
      <translation>Everybody knows this.</translation>
    </message>
    <message>
      <source>It is a wish or an opinion, not a fact.</source>
      <translation>It is a wish or an opinion, not a fact.</translation>
    </message>
    <message>
      <source>It is no checkable &amp;statement</source>
      <translation>It is no checkable &amp;statement</translation>
    </message>
    <message>
      <source>Its source stands &amp;above:</source>
      <translation>Its source stands &amp;above:</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Leave it</translation>
    </message>
    <message>
      <source>No mark by this r&amp;ule, in any article</source>
      <translation>No mark by this r&amp;ule, in any article</translation>
    </message>
    <message>
      <source>No mark on these &amp;words in this article</source>
      <translation>No mark on these &amp;words in this article</translation>
    </message>
    <message>
      <source>Not checkable</source>
      <translation>Not checkable</translation>
    </message>
    <message>
      <source>Not right?</source>
      <translation>Not right?</translation>
    </message>
    <message>
      <source>Nothing to mark</source>
      <translation>Nothing to mark</translation>
    </message>
    <message>
      <source>Only your version changes, not Selon’s. Ctrl+Z takes it back.</source>
      <translation>Only your version changes, not Selon’s. Ctrl+Z takes it back.</translation>
    </message>
    <message>
      <source>Put back into the text</source>
      <translation>Put back into the text</translation>
    </message>
    <message>
      <source>Save the list of your changes</source>
      <translation>Save the list of your changes</translation>
    </message>
    <message>
      <source>Source stands above</source>
      <translation>Source stands above</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Table (*.csv)</translation>
    </message>
    <message>
      <source>The article says who this is.</source>
      <translation>The article says who this is.</translation>
    </message>
    <message>
      <source>The mark is of another &amp;kind:</source>
      <translation>The mark is of another &amp;kind:</translation>
    </message>
    <message>
      <source>The rule in no article</source>
      <translation>The rule in no article</translation>
    </message>
    <message>
      <source>The sentence before says it.</source>
      <translation>The sentence before says it.</translation>
    </message>
    <message>
      <source>The source is of another &amp;class:</source>
      <translation>The source is of another &amp;class:</translation>
    </message>
    <message>
      <source>The word is the usual one here.</source>
      <translation>The word is the usual one here.</translation>
    </message>
    <message>
      <source>There is &amp;nothing to mark here</source>
      <translation>There is &amp;nothing to mark here</translation>
    </message>
    <message>
      <source>These words not in this article</source>
      <translation>These words not in this article</translation>
    </message>
  </context>
  <context>
    <name>elsewhere</name>
    <message>
      <source>%1 (%2)</source>
      <comment>what was found, and where</comment>
      <translation>%1 (%2)</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copy</translation>
    </message>
    <message>
      <source>&amp;Note it</source>
      <translation>&amp;Note it</translation>
    </message>
    <message>
      <source>&amp;Where?</source>
      <translation>&amp;Where?</translation>
    </message>
    <message>
      <source>Copied: paste it into a search engine.</source>
      <translation>Copied: paste it into a search engine.</translation>
    </message>
    <message>
      <source>For any search engine. Selon itself sends nothing.</source>
      <translation>For any search engine. Selon itself sends nothing.</translation>
    </message>
    <message>
      <source>In the &amp;browser</source>
      <translation>In the &amp;browser</translation>
    </message>
    <message>
      <source>Its &amp;address, with %s for the words:</source>
      <translation>Its &amp;address, with %s for the words:</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Keep it</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Leave it</translation>
    </message>
    <message>
      <source>Look elsewhere</source>
      <translation>Look elsewhere</translation>
    </message>
    <message>
      <source>What did you &amp;find?</source>
      <translation>What did you &amp;find?</translation>
    </message>
    <message>
      <source>What does the original say?</source>
      <translation>What does the original say?</translation>
    </message>
    <message>
      <source>What is known of this source?</source>
      <translation>What is known of this source?</translation>
    </message>
    <message>
      <source>Where else is this picture?</source>
      <translation>Where else is this picture?</translation>
    </message>
    <message>
      <source>Which pages show this very file?</source>
      <translation>Which pages show this very file?</translation>
    </message>
    <message>
      <source>Who else reports it?</source>
      <translation>Who else reports it?</translation>
    </message>
    <message>
      <source>Who is behind this site?</source>
      <translation>Who is behind this site?</translation>
    </message>
    <message>
      <source>Who is this source?</source>
      <translation>Who is this source?</translation>
    </message>
    <message>
      <source>Who owns or pays this source?</source>
      <translation>Who owns or pays this source?</translation>
    </message>
    <message>
      <source>With an address, a card of searches can open your browser there, when you press its button. Without one, words are only copied.</source>
      <translation>With an address, a card of searches can open your browser there, when you press its button. Without one, words are only copied.</translation>
    </message>
    <message>
      <source>Your search engine</source>
      <translation>Your search engine</translation>
    </message>
  </context>
  <context>
    <name>gallery</name>
    <message>
      <source>Fetching it from {site}…</source>
      <translation>Fetching it from {site}…</translation>
    </message>
    <message>
      <source>It did not arrive.</source>
      <translation>It did not arrive.</translation>
    </message>
    <message>
      <source>It has more pixels than Selon unpacks.</source>
      <translation>It has more pixels than Selon unpacks.</translation>
    </message>
    <message>
      <source>It is larger than Selon takes.</source>
      <translation>It is larger than Selon takes.</translation>
    </message>
    <message>
      <source>It leads to this computer or its private network, where Selon does not go.</source>
      <translation>It leads to this computer or its private network, where Selon does not go.</translation>
    </message>
    <message>
      <source>Its address holds a password.</source>
      <translation>Its address holds a password.</translation>
    </message>
    <message>
      <source>No site of that name was found.</source>
      <translation>No site of that name was found.</translation>
    </message>
    <message>
      <source>Show this picture (Selon fetches it from {site})</source>
      <translation>Show this picture (Selon fetches it from {site})</translation>
    </message>
    <message>
      <source>The network’s proxy refused the request.</source>
      <translation>The network’s proxy refused the request.</translation>
    </message>
    <message>
      <source>The site broke off before it was complete.</source>
      <translation>The site broke off before it was complete.</translation>
    </message>
    <message>
      <source>The site does not give it out (answer {status}).</source>
      <translation>The site does not give it out (answer {status}).</translation>
    </message>
    <message>
      <source>The site no longer has it.</source>
      <translation>The site no longer has it.</translation>
    </message>
    <message>
      <source>The site points to an address that Selon does not open.</source>
      <translation>The site points to an address that Selon does not open.</translation>
    </message>
    <message>
      <source>The site refuses the connection.</source>
      <translation>The site refuses the connection.</translation>
    </message>
    <message>
      <source>The site sends the request round in circles.</source>
      <translation>The site sends the request round in circles.</translation>
    </message>
    <message>
      <source>The site took too long to answer.</source>
      <translation>The site took too long to answer.</translation>
    </message>
    <message>
      <source>The site’s certificate is not accepted.</source>
      <translation>The site’s certificate is not accepted.</translation>
    </message>
    <message>
      <source>There is no network.</source>
      <translation>There is no network.</translation>
    </message>
    <message>
      <source>Try again (Selon fetches it from {site})</source>
      <translation>Try again (Selon fetches it from {site})</translation>
    </message>
    <message>
      <source>What came is damaged.</source>
      <translation>What came is damaged.</translation>
    </message>
    <message>
      <source>What came is no picture, or none of a kind that Selon shows.</source>
      <translation>What came is no picture, or none of a kind that Selon shows.</translation>
    </message>
  </context>
  <context>
    <name>labels</name>
    <message>
      <source>%1, with a part in %2</source>
      <comment>two languages</comment>
      <translation>%1, with a part in %2</translation>
    </message>
    <message>
      <source>A second opinion: another program’s count of sentences and syllables, with the same formula. A few points apart is usual.</source>
      <translation>A second opinion: another program’s count of sentences and syllables, with the same formula. A few points apart is usual.</translation>
    </message>
    <message>
      <source>Advertisement</source>
      <translation>Advertisement</translation>
    </message>
    <message>
      <source>Archive picture</source>
      <translation>Archive picture</translation>
    </message>
    <message>
      <source>Archive pictures</source>
      <translation>Archive pictures</translation>
    </message>
    <message>
      <source>By-line</source>
      <translation>By-line</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>Caption</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>Document</translation>
    </message>
    <message>
      <source>English</source>
      <translation>English</translation>
    </message>
    <message>
      <source>Flesch reading ease</source>
      <translation>Flesch reading ease</translation>
    </message>
    <message>
      <source>French</source>
      <translation>French</translation>
    </message>
    <message>
      <source>German</source>
      <translation>German</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Heading</translation>
    </message>
    <message>
      <source>Hearsay</source>
      <translation>Hearsay</translation>
    </message>
    <message>
      <source>Hearsay wording</source>
      <translation>Hearsay wording</translation>
    </message>
    <message>
      <source>Interview</source>
      <translation>Interview</translation>
    </message>
    <message>
      <source>Its description says</source>
      <translation>Its description says</translation>
    </message>
    <message>
      <source>Its file is called</source>
      <translation>Its file is called</translation>
    </message>
    <message>
      <source>Kandel–Moles</source>
      <translation>Kandel–Moles</translation>
    </message>
    <message>
      <source>LIX</source>
      <translation>LIX</translation>
    </message>
    <message>
      <source>List</source>
      <translation>List</translation>
    </message>
    <message>
      <source>Loaded wording</source>
      <translation>Loaded wording</translation>
    </message>
    <message>
      <source>Loaded words</source>
      <translation>Loaded words</translation>
    </message>
    <message>
      <source>News</source>
      <translation>News</translation>
    </message>
    <message>
      <source>Not traced</source>
      <translation>Not traced</translation>
    </message>
    <message>
      <source>Offer or request</source>
      <translation>Offer or request</translation>
    </message>
    <message>
      <source>Offers and requests</source>
      <translation>Offers and requests</translation>
    </message>
    <message>
      <source>Official</source>
      <translation>Official</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>Opening</translation>
    </message>
    <message>
      <source>Opinion</source>
      <translation>Opinion</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Other</translation>
    </message>
    <message>
      <source>Other media</source>
      <translation>Other media</translation>
    </message>
    <message>
      <source>Paragraph</source>
      <translation>Paragraph</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Promise not found in the text</source>
      <translation>Promise not found in the text</translation>
    </message>
    <message>
      <source>Promises not found in the text</source>
      <translation>Promises not found in the text</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>Prompt</translation>
    </message>
    <message>
      <source>Quotation</source>
      <translation>Quotation</translation>
    </message>
    <message>
      <source>Rights</source>
      <translation>Rights</translation>
    </message>
    <message>
      <source>Satire</source>
      <translation>Satire</translation>
    </message>
    <message>
      <source>Second-hand source</source>
      <translation>Second-hand source</translation>
    </message>
    <message>
      <source>Second-hand sources</source>
      <translation>Second-hand sources</translation>
    </message>
    <message>
      <source>Selon is fairly sure of this mark.</source>
      <translation>Selon is fairly sure of this mark.</translation>
    </message>
    <message>
      <source>Selon is sure of this mark.</source>
      <translation>Selon is sure of this mark.</translation>
    </message>
    <message>
      <source>Selon is unsure of this mark.</source>
      <translation>Selon is unsure of this mark.</translation>
    </message>
    <message>
      <source>Sentence length and syllables, for English. 100 is very easy, 60 average, 30 hard.</source>
      <translation>Sentence length and syllables, for English. 100 is very easy, 60 average, 30 hard.</translation>
    </message>
    <message>
      <source>Sentence length and syllables, for French. 100 is very easy, 60 average, 30 hard.</source>
      <translation>Sentence length and syllables, for French. 100 is very easy, 60 average, 30 hard.</translation>
    </message>
    <message>
      <source>Social media</source>
      <translation>Social media</translation>
    </message>
    <message>
      <source>State media</source>
      <translation>State media</translation>
    </message>
    <message>
      <source>Statement without a source</source>
      <translation>Statement without a source</translation>
    </message>
    <message>
      <source>Statements without a source</source>
      <translation>Statements without a source</translation>
    </message>
    <message>
      <source>Subtitle</source>
      <translation>Subtitle</translation>
    </message>
    <message>
      <source>The article says what it could not check.</source>
      <translation>The article says what it could not check.</translation>
    </message>
    <message>
      <source>The file itself says</source>
      <translation>The file itself says</translation>
    </message>
    <message>
      <source>The outlet itself</source>
      <translation>The outlet itself</translation>
    </message>
    <message>
      <source>The page’s data say</source>
      <translation>The page’s data say</translation>
    </message>
    <message>
      <source>The people concerned were asked for a reply.</source>
      <translation>The people concerned were asked for a reply.</translation>
    </message>
    <message>
      <source>The same, counted by textstat</source>
      <translation>The same, counted by textstat</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Title</translation>
    </message>
    <message>
      <source>Unnamed</source>
      <translation>Unnamed</translation>
    </message>
    <message>
      <source>Vague</source>
      <translation>Vague</translation>
    </message>
    <message>
      <source>Vague source</source>
      <translation>Vague source</translation>
    </message>
    <message>
      <source>Vague sources</source>
      <translation>Vague sources</translation>
    </message>
    <message>
      <source>Words per sentence plus the share of long words, the same in every language. Below 30 easy, 40 to 50 a newspaper, above 60 very hard.</source>
      <translation>Words per sentence plus the share of long words, the same in every language. Below 30 easy, 40 to 50 a newspaper, above 60 very hard.</translation>
    </message>
    <message>
      <source>about the author</source>
      <translation>about the author</translation>
    </message>
    <message>
      <source>advertisement</source>
      <translation>advertisement</translation>
    </message>
    <message>
      <source>comments</source>
      <translation>comments</translation>
    </message>
    <message>
      <source>consent notice</source>
      <translation>consent notice</translation>
    </message>
    <message>
      <source>easy to read</source>
      <translation>easy to read</translation>
    </message>
    <message>
      <source>foot of the page</source>
      <translation>foot of the page</translation>
    </message>
    <message>
      <source>form</source>
      <translation>form</translation>
    </message>
    <message>
      <source>hard to read</source>
      <translation>hard to read</translation>
    </message>
    <message>
      <source>hidden on the page</source>
      <translation>hidden on the page</translation>
    </message>
    <message>
      <source>keywords</source>
      <translation>keywords</translation>
    </message>
    <message>
      <source>links to other articles</source>
      <translation>links to other articles</translation>
    </message>
    <message>
      <source>menu</source>
      <translation>menu</translation>
    </message>
    <message>
      <source>of average difficulty</source>
      <translation>of average difficulty</translation>
    </message>
    <message>
      <source>outside the article</source>
      <translation>outside the article</translation>
    </message>
    <message>
      <source>player</source>
      <translation>player</translation>
    </message>
    <message>
      <source>promotion</source>
      <translation>promotion</translation>
    </message>
    <message>
      <source>share buttons</source>
      <translation>share buttons</translation>
    </message>
    <message>
      <source>side column</source>
      <translation>side column</translation>
    </message>
    <message>
      <source>very hard to read</source>
      <translation>very hard to read</translation>
    </message>
    <message>
      <source>“%1”</source>
      <comment>quotation marks</comment>
      <translation>“%1”</translation>
    </message>
  </context>
  <context>
    <name>paper</name>
    <message>
      <source>No mark is shown.</source>
      <translation>No mark is shown.</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notes</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Save as PDF</translation>
    </message>
    <message>
      <source>Save as a web page</source>
      <translation>Save as a web page</translation>
    </message>
    <message>
      <source>Setting the pages…</source>
      <translation>Setting the pages…</translation>
    </message>
    <message>
      <source>Web page (*.html)</source>
      <translation>Web page (*.html)</translation>
    </message>
    <message>
      <source>What Selon marked in this article</source>
      <translation>What Selon marked in this article</translation>
    </message>
    <message>
      <source>What the marks mean</source>
      <translation>What the marks mean</translation>
    </message>
    <message>
      <source>{number} of {all}</source>
      <comment>a page</comment>
      <translation>{number} of {all}</translation>
    </message>
  </context>
  <context>
    <name>weights</name>
    <message>
      <source>%1 (Selon: %2)</source>
      <translation>%1 (Selon: %2)</translation>
    </message>
    <message>
      <source>As Selon has it</source>
      <translation>As Selon has it</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancel</translation>
    </message>
    <message>
      <source>How much each ingredient counts is a choice, not science. Move a slider and see what becomes of the range; Selon’s own stays beside it.</source>
      <translation>How much each ingredient counts is a choice, not science. Move a slider and see what becomes of the range; Selon’s own stays beside it.</translation>
    </message>
    <message>
      <source>Something must count: move at least one slider up.</source>
      <translation>Something must count: move at least one slider up.</translation>
    </message>
    <message>
      <source>Use these</source>
      <translation>Use these</translation>
    </message>
    <message>
      <source>Your own weights</source>
      <translation>Your own weights</translation>
    </message>
  </context>
  <context>
    <name>writer</name>
    <message>
      <source>Picture not loaded, and the page does not describe it</source>
      <translation>Picture not loaded, and the page does not describe it</translation>
    </message>
    <message>
      <source>Picture not loaded: {description}</source>
      <translation>Picture not loaded: {description}</translation>
    </message>
    <message>
      <source>The page describes this picture: {description}</source>
      <translation>The page describes this picture: {description}</translation>
    </message>
  </context>
</TS>
