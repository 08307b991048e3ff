<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
  <context>
    <name>About</name>
    <message>
      <source>%1 (detected)</source>
      <translation>%1 (détectée)</translation>
    </message>
    <message>
      <source>%1 (the page says so)</source>
      <translation>%1 (indiquée par la page)</translation>
    </message>
    <message>
      <source>%1 (your choice)</source>
      <translation>%1 (votre choix)</translation>
    </message>
    <message>
      <source>About this page</source>
      <translation>À propos de cette page</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>Agency</source>
      <translation>Agence</translation>
    </message>
    <message>
      <source>Blocks left out of the text</source>
      <translation>Blocs écartés du texte</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Auteur</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Modifié</translation>
    </message>
    <message>
      <source>Kind of text</source>
      <translation>Type de texte</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Language of the text</source>
      <translation>Langue du texte</translation>
    </message>
    <message>
      <source>Left out of the text</source>
      <translation>Écarté du texte</translation>
    </message>
    <message>
      <source>Parts of the page that Selon took for no part of the article, by their first words. A click puts one back.</source>
      <translation>Les parties de la page que Selon n’a pas prises pour l’article, par leurs premiers mots. Un clic en remet une dans le texte.</translation>
    </message>
    <message>
      <source>Published</source>
      <translation>Publié</translation>
    </message>
    <message>
      <source>Read as a text in %1</source>
      <comment>a language</comment>
      <translation>À lire comme un texte en %1</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Rubrique</translation>
    </message>
    <message>
      <source>Site</source>
      <translation>Site</translation>
    </message>
    <message>
      <source>not given</source>
      <translation>non indiqué</translation>
    </message>
  </context>
  <context>
    <name>Amendments</name>
    <message>
      <source>This block is</source>
      <translation>Ce bloc est</translation>
    </message>
  </context>
  <context>
    <name>Arithmetic</name>
    <message>
      <source>%1 of 100 · weight %2</source>
      <translation>%1 sur 100 · poids %2</translation>
    </message>
    <message>
      <source>How this is worked out</source>
      <translation>Comment on arrive à cette fourchette</translation>
    </message>
    <message>
      <source>Ingredients of the range</source>
      <translation>Ingrédients de la fourchette</translation>
    </message>
    <message>
      <source>Weigh it otherwise…</source>
      <translation>Peser autrement…</translation>
    </message>
    <message>
      <source>brings %1 of %2 points</source>
      <translation>apporte %1 sur %2</translation>
    </message>
    <message>
      <source>costs %1 points</source>
      <translation>coûte %1</translation>
    </message>
    <message>
      <source>not computed</source>
      <translation>non calculé</translation>
    </message>
  </context>
  <context>
    <name>Card</name>
    <message>
      <source>Close the card</source>
      <translation>Fermer la fiche</translation>
    </message>
    <message>
      <source>Look elsewhere</source>
      <translation>Chercher ailleurs</translation>
    </message>
    <message>
      <source>Next mark</source>
      <translation>Repère suivant</translation>
    </message>
    <message>
      <source>Not right?</source>
      <translation>Pas d’accord ?</translation>
    </message>
    <message>
      <source>Previous mark</source>
      <translation>Repère précédent</translation>
    </message>
    <message>
      <source>Rule: {rule}</source>
      <translation>Règle : {rule}</translation>
    </message>
    <message>
      <source>{at} of {all}</source>
      <translation>{at} sur {all}</translation>
    </message>
  </context>
  <context>
    <name>Chain</name>
    <message>
      <source>From the article to whoever is cited</source>
      <translation>De l’article à ceux qui sont cités</translation>
    </message>
    <message>
      <source>The sentence gives nobody for what it says.</source>
      <translation>La phrase ne dit pas de qui elle tient ce qu’elle affirme.</translation>
    </message>
    <message>
      <source>This article</source>
      <translation>Cet article</translation>
    </message>
    <message>
      <source>Where this sentence comes from</source>
      <translation>D’où vient cette phrase</translation>
    </message>
    <message>
      <source>nobody is named</source>
      <translation>personne n’est nommé</translation>
    </message>
    <message>
      <source>taken from %1</source>
      <translation>tenu de %1</translation>
    </message>
    <message>
      <source>weakest rung</source>
      <translation>échelon le plus faible</translation>
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
      <translation>Revenir à Selon</translation>
    </message>
    <message>
      <source>Save the list…</source>
      <translation>Enregistrer la liste…</translation>
    </message>
    <message>
      <source>The ingredients count as you set them, not as Selon does.</source>
      <translation>Les ingrédients comptent comme vous l’avez réglé, et non comme Selon les compte.</translation>
    </message>
    <message>
      <source>What you changed</source>
      <translation>Ce que vous avez modifié</translation>
    </message>
    <message>
      <source>You switched off, in another article: %1.</source>
      <comment>rules</comment>
      <translation>Vous avez désactivé, dans un autre article : %1.</translation>
    </message>
    <message>
      <source>Your version</source>
      <translation>Votre version</translation>
    </message>
    <message>
      <source>looked up elsewhere</source>
      <translation>cherché ailleurs</translation>
    </message>
    <message>
      <source>rule %1</source>
      <translation>règle %1</translation>
    </message>
  </context>
  <context>
    <name>Corner</name>
    <message>
      <source>Find</source>
      <translation>Chercher</translation>
    </message>
    <message>
      <source>More marks</source>
      <translation>Tous les repères</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Panel</source>
      <translation>Panneau</translation>
    </message>
    <message>
      <source>Size, lines and colours of the text</source>
      <translation>Taille, lignes et couleurs du texte</translation>
    </message>
  </context>
  <context>
    <name>Elsewhere</name>
    <message>
      <source>Not noted yet: what you wrote is still in that card.</source>
      <translation>Pas encore noté : ce que vous avez écrit reste dans cette fiche.</translation>
    </message>
    <message>
      <source>Noted with this article; Ctrl+Z takes it back.</source>
      <translation>Noté avec cet article ; Ctrl+Z annule.</translation>
    </message>
    <message>
      <source>Open a mark first, or choose a source in the panel.</source>
      <translation>Ouvrez d’abord un repère, ou choisissez une source dans le panneau.</translation>
    </message>
    <message>
      <source>There are no words for a search here.</source>
      <translation>Il n’y a pas ici de mots pour une recherche.</translation>
    </message>
  </context>
  <context>
    <name>Errands</name>
    <message>
      <source>Saved as {name}</source>
      <translation>Enregistré sous {name}</translation>
    </message>
    <message>
      <source>Select a passage first: it is copied with its marks.</source>
      <translation>Sélectionnez d’abord un passage : il sera copié avec ses repères.</translation>
    </message>
    <message>
      <source>Stopped: no file was written.</source>
      <translation>Arrêté : aucun fichier n’a été écrit.</translation>
    </message>
    <message>
      <source>The passage is copied with its marks and their notes.</source>
      <translation>Le passage est copié avec ses repères et leurs notes.</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Close the search</source>
      <translation>Fermer la recherche</translation>
    </message>
    <message>
      <source>Find in the article</source>
      <translation>Chercher dans l’article</translation>
    </message>
    <message>
      <source>Next place</source>
      <translation>Passage suivant</translation>
    </message>
    <message>
      <source>Not in this article</source>
      <translation>Absent de cet article</translation>
    </message>
    <message>
      <source>Previous place</source>
      <translation>Passage précédent</translation>
    </message>
    <message>
      <source>Words to find</source>
      <translation>Mots à chercher</translation>
    </message>
    <message numerus="yes">
      <source>{at} of %n place(s)</source>
      <translation>
        <numerusform>{at} sur %n passage</numerusform>
        <numerusform>{at} sur %n passages</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>Findings</name>
    <message numerus="yes">
      <source>%n weaker mark(s) not shown (key M).</source>
      <translation>
        <numerusform>%n repère moins net n’est pas affiché (touche M).</numerusform>
        <numerusform>%n repères moins nets ne sont pas affichés (touche M).</numerusform>
      </translation>
    </message>
    <message>
      <source>All kinds</source>
      <translation>Tous les types</translation>
    </message>
    <message>
      <source>Findings, in reading order</source>
      <translation>Points relevés, dans l’ordre</translation>
    </message>
    <message>
      <source>Nothing is listed: the filter or the layers hide all of it.</source>
      <translation>Rien à afficher : le filtre ou les calques masquent tout.</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Chercher</translation>
    </message>
    <message>
      <source>Search in the findings</source>
      <translation>Chercher dans les points relevés</translation>
    </message>
    <message>
      <source>Selon found nothing to stop at here. That is no verdict.</source>
      <translation>Rien n’a arrêté Selon ici. Ce n’est pas un verdict.</translation>
    </message>
    <message>
      <source>Show one kind of finding</source>
      <translation>N’afficher qu’un type de point</translation>
    </message>
  </context>
  <context>
    <name>Foot</name>
    <message>
      <source>{first} hands and {second}</source>
      <translation>{first} mains et {second}</translation>
    </message>
  </context>
  <context>
    <name>Guide</name>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Finish</source>
      <translation>Terminer</translation>
    </message>
    <message>
      <source>New here? See in under a minute what the marks mean.</source>
      <translation>Première visite ? Voyez en moins d’une minute ce que veulent dire les repères.</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Suite</translation>
    </message>
    <message>
      <source>No, thanks</source>
      <translation>Non merci</translation>
    </message>
    <message>
      <source>Show me</source>
      <translation>Montrez-moi</translation>
    </message>
    <message>
      <source>Stop here</source>
      <translation>Arrêter là</translation>
    </message>
    <message>
      <source>What the marks mean</source>
      <translation>Ce que veulent dire les repères</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>About Selon</source>
      <translation>À propos de Selon</translation>
    </message>
    <message>
      <source>In front of a class, F1 shows the keys there.</source>
      <translation>Devant une classe, F1 montre les touches.</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Raccourcis clavier</translation>
    </message>
    <message>
      <source>Selon shows how an article says where its information comes from. It never says whether the information is true.

Nothing that you read leaves this computer.

Selon is free software under the GNU General Public License, version 3 or later. It is set in Charis SIL and Inter, under the SIL Open Font License.</source>
      <translation>Selon montre comment un article dit d’où viennent ses informations. Il ne dit jamais si elles sont exactes.

Rien de ce que vous lisez ne quitte cet ordinateur.

Selon est un logiciel libre, sous licence publique générale GNU, version 3 ou ultérieure. Il est composé en Charis SIL et en Inter, sous licence SIL Open Font.</translation>
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
      <translation>Touche %1</translation>
    </message>
    <message>
      <source>Not found here: %1.</source>
      <translation>Rien trouvé ici pour : %1.</translation>
    </message>
    <message>
      <source>Show in the text</source>
      <translation>Afficher dans le texte</translation>
    </message>
  </context>
  <context>
    <name>LinkRow</name>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Copy the link</source>
      <translation>Copier le lien</translation>
    </message>
    <message>
      <source>Fetch this page and read it here</source>
      <translation>Chercher cette page et la lire ici</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Lire</translation>
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
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Message</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
  </context>
  <context>
    <name>Open</name>
    <message>
      <source>&amp;Browse…</source>
      <translation>&amp;Parcourir…</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Ouvrir</translation>
    </message>
    <message>
      <source>A file on this computer.</source>
      <translation>Un fichier de cet ordinateur.</translation>
    </message>
    <message>
      <source>A link, the path of a file, or the text of an article</source>
      <translation>Un lien, le chemin d’un fichier ou le texte d’un article</translation>
    </message>
    <message>
      <source>A link: Selon will fetch this one page and nothing else.</source>
      <translation>Un lien : Selon ira chercher cette page, et rien d’autre.</translation>
    </message>
    <message>
      <source>A pasted page: its links are kept.</source>
      <translation>Une page collée : ses liens sont gardés.</translation>
    </message>
    <message>
      <source>Articles ({endings});;All files (*)</source>
      <translation>Articles ({endings});;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Link, path or text</source>
      <translation>Lien, chemin ou texte</translation>
    </message>
    <message>
      <source>Open a file</source>
      <translation>Ouvrir un fichier</translation>
    </message>
    <message>
      <source>Open an article</source>
      <translation>Ouvrir un article</translation>
    </message>
    <message numerus="yes">
      <source>Pasted text, %n word(s).</source>
      <translation>
        <numerusform>Texte collé, %n mot.</numerusform>
        <numerusform>Texte collé, %n mots.</numerusform>
      </translation>
    </message>
    <message>
      <source>Selon fetches a page only when you ask for it.</source>
      <translation>Selon ne va chercher une page que si vous le demandez.</translation>
    </message>
    <message>
      <source>What would you like to read?</source>
      <translation>Que voulez-vous lire ?</translation>
    </message>
  </context>
  <context>
    <name>Opening</name>
    <message>
      <source>Reading {name}…</source>
      <translation>Lecture de {name}…</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Lecture…</translation>
    </message>
  </context>
  <context>
    <name>OwnWords</name>
    <message>
      <source>&amp;Mark these words from now on</source>
      <translation>&amp;Marquer ces mots désormais</translation>
    </message>
  </context>
  <context>
    <name>OwnWordsDialog</name>
    <message numerus="yes">
      <source>%n line(s) of the file could not be read and were left out: {lines}. A line is: words | A or B | what the card says.</source>
      <translation>
        <numerusform>%n ligne du fichier n’a pas pu être lue et a été laissée de côté : {lines}. Une ligne s’écrit : mots | A ou B | ce que dit la fiche.</numerusform>
        <numerusform>%n lignes du fichier n’ont pas pu être lues et ont été laissées de côté : {lines}. Une ligne s’écrit : mots | A ou B | ce que dit la fiche.</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Add</source>
      <translation>&amp;Ajouter</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Exporter…</translation>
    </message>
    <message>
      <source>&amp;Import…</source>
      <translation>&amp;Importer…</translation>
    </message>
    <message>
      <source>&amp;Remove</source>
      <translation>&amp;Retirer</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Export words</source>
      <translation>Exporter les mots</translation>
    </message>
    <message>
      <source>Import words</source>
      <translation>Importer des mots</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Repère</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Selon marks these words in every article; they do not count in the index. A star stands for any ending: migra*.</source>
      <translation>Selon marque ces mots dans chaque article ; ils ne comptent pas dans l’indice. Une étoile remplace n’importe quelle fin de mot : migra*.</translation>
    </message>
    <message>
      <source>Text files (*.txt)</source>
      <translation>Fichiers texte (*.txt)</translation>
    </message>
    <message>
      <source>Text files (*.txt);;All files (*)</source>
      <translation>Fichiers texte (*.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Unticked words stay on the list and are not marked</source>
      <translation>Les mots décochés restent dans la liste et ne sont pas marqués</translation>
    </message>
    <message>
      <source>What the card says</source>
      <translation>Ce que dit la fiche</translation>
    </message>
    <message>
      <source>Words</source>
      <translation>Mots</translation>
    </message>
    <message>
      <source>Your own words</source>
      <translation>Vos propres mots</translation>
    </message>
    <message>
      <source>always</source>
      <translation>toujours</translation>
    </message>
    <message>
      <source>with the weaker marks</source>
      <translation>avec les repères plus faibles</translation>
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
      <translation>Trouver une action</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>Que voulez-vous faire ?</translation>
    </message>
  </context>
  <context>
    <name>Panel</name>
    <message>
      <source>Counts, sources and findings appear here.</source>
      <translation>Les décomptes, les sources et les points relevés s’afficheront ici.</translation>
    </message>
    <message>
      <source>This text has no marks. Open it again to look for them.</source>
      <translation>Ce texte n’a pas de repères. Rouvrez-le pour les chercher.</translation>
    </message>
    <message>
      <source>What Selon sees in this article</source>
      <translation>Ce que Selon voit dans cet article</translation>
    </message>
  </context>
  <context>
    <name>PictureRequests</name>
    <message>
      <source>Show this &amp;picture (Selon fetches it from {site})</source>
      <translation>Afficher cette &amp;image (Selon la demande à {site})</translation>
    </message>
  </context>
  <context>
    <name>Pictures</name>
    <message>
      <source>Credit: {words}</source>
      <translation>Crédit : {words}</translation>
    </message>
    <message>
      <source>Description for those who cannot see it: {words}</source>
      <translation>Description pour qui ne la voit pas : {words}</translation>
    </message>
    <message>
      <source>Pictures</source>
      <translation>Images</translation>
    </message>
    <message>
      <source>Pictures of the article</source>
      <translation>Images de l’article</translation>
    </message>
    <message>
      <source>The caption says: {notice}</source>
      <translation>La légende dit : {notice}</translation>
    </message>
    <message>
      <source>none given</source>
      <translation>rien d’indiqué</translation>
    </message>
    <message>
      <source>{witness}: “{words}”</source>
      <comment>who says so of a picture</comment>
      <translation>{witness} : « {words} »</translation>
    </message>
  </context>
  <context>
    <name>Practice</name>
    <message>
      <source>Good practice</source>
      <translation>Bonnes pratiques</translation>
    </message>
    <message>
      <source>Good practice in this article</source>
      <translation>Bonnes pratiques dans cet article</translation>
    </message>
  </context>
  <context>
    <name>PresenterBar</name>
    <message>
      <source>Next: {layers}</source>
      <translation>Ensuite : {layers}</translation>
    </message>
    <message>
      <source>Show of hands: {numbers}</source>
      <translation>Mains levées : {numbers}</translation>
    </message>
    <message>
      <source>Shown: {layers}</source>
      <translation>Affiché : {layers}</translation>
    </message>
    <message>
      <source>Two numbers with / between · Enter shows them · Esc cancels</source>
      <translation>Deux nombres séparés par / · Entrée les affiche · Échap annule</translation>
    </message>
    <message>
      <source>→ one layer more · ← one less · 1–8 one alone · N P mark by mark · B blank · H show of hands · Esc back</source>
      <translation>→ une couche de plus · ← une de moins · 1–8 une seule · N P repère par repère · B écran noir · H mains levées · Échap retour</translation>
    </message>
  </context>
  <context>
    <name>Promises</name>
    <message>
      <source>According to %1.</source>
      <translation>Selon %1.</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Non retrouvé</translation>
    </message>
    <message>
      <source>Not found in the rest of the text.</source>
      <translation>Non retrouvé dans la suite du texte.</translation>
    </message>
    <message>
      <source>Not found in the text that Selon could see.</source>
      <translation>Non retrouvé dans le texte que Selon a pu voir.</translation>
    </message>
    <message>
      <source>Title and opening</source>
      <translation>Titre et début</translation>
    </message>
    <message>
      <source>What title and opening say</source>
      <translation>Ce que disent le titre et le début</translation>
    </message>
    <message>
      <source>no source given</source>
      <translation>sans source</translation>
    </message>
    <message>
      <source>→ paragraph %1</source>
      <translation>→ paragraphe %1</translation>
    </message>
  </context>
  <context>
    <name>Prompts</name>
    <message>
      <source>Offers and requests, with their place</source>
      <translation>Offres et demandes, avec leur place</translation>
    </message>
    <message>
      <source>What the page asks for</source>
      <translation>Ce que la page demande</translation>
    </message>
    <message>
      <source>Where in the text the page asks</source>
      <translation>Où la page demande, dans le texte</translation>
    </message>
    <message>
      <source>{label}, at {share}% of the text</source>
      <translation>{label}, à {share} % du texte</translation>
    </message>
  </context>
  <context>
    <name>Readability</name>
    <message>
      <source>%1 in %2; %3.</source>
      <comment>words, sentences, how hard to read</comment>
      <translation>%1 en %2 ; %3.</translation>
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
        <numerusform>%n phrase</numerusform>
        <numerusform>%n phrases</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n word(s)</source>
      <translation>
        <numerusform>%n mot</numerusform>
        <numerusform>%n mots</numerusform>
      </translation>
    </message>
    <message>
      <source>Readability formulas</source>
      <translation>Formules de lisibilité</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Lecture</translation>
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
      <translation>Aucun repère à afficher</translation>
    </message>
  </context>
  <context>
    <name>ReportCard</name>
    <message>
      <source>%1 %</source>
      <comment>a share of a hundred</comment>
      <translation>%1 %</translation>
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
        <numerusform>%n phrase</numerusform>
        <numerusform>%n phrases</numerusform>
      </translation>
    </message>
    <message>
      <source>Counted on %1, on texts that people had marked by hand. Selon’s rules were tuned on these texts: on others it may be right less often.</source>
      <translation>Compté le %1, sur des textes que des lecteurs avaient annotés à la main. Les règles de Selon ont été réglées sur ces textes : sur d’autres, il peut avoir raison moins souvent.</translation>
    </message>
    <message>
      <source>Found of all</source>
      <translation>Part trouvée</translation>
    </message>
    <message>
      <source>How often Selon is right</source>
      <translation>Quand Selon a raison</translation>
    </message>
    <message>
      <source>Kind of source</source>
      <translation>Nature de la source</translation>
    </message>
    <message>
      <source>Marked wrongly</source>
      <translation>Marqués à tort</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>Manqués</translation>
    </message>
    <message>
      <source>Not counted yet, for want of marked texts: %1.</source>
      <translation>Pas encore compté, faute de textes annotés : %1.</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Justes</translation>
    </message>
    <message>
      <source>Right of its marks</source>
      <translation>Part de justes</translation>
    </message>
    <message>
      <source>What Selon marks, rule by rule</source>
      <translation>Ce que Selon repère, règle par règle</translation>
    </message>
    <message>
      <source>Who is given for what</source>
      <translation>Qui est donné comme source</translation>
    </message>
  </context>
  <context>
    <name>Score</name>
    <message>
      <source>%1 to %2</source>
      <comment>the two ends of the range, out of 100</comment>
      <translation>%1 à %2</translation>
    </message>
    <message numerus="yes">
      <source>%n look-up(s) noted: you looked further than this page.</source>
      <translation>
        <numerusform>%n recherche notée : vous avez regardé plus loin que cette page.</numerusform>
        <numerusform>%n recherches notées : vous avez regardé plus loin que cette page.</numerusform>
      </translation>
    </message>
    <message>
      <source>; </source>
      <comment>between two limits</comment>
      <translation> ; </translation>
    </message>
    <message>
      <source>Inside the page only: nothing was looked up elsewhere yet.</source>
      <translation>Dans la page seulement : rien n’a encore été cherché ailleurs.</translation>
    </message>
    <message>
      <source>Selon itself gives no range.</source>
      <translation>Selon, lui, ne donne pas de fourchette.</translation>
    </message>
    <message>
      <source>Selon’s own: %1.</source>
      <translation>Celle de Selon : %1.</translation>
    </message>
    <message>
      <source>Sourcing you can see</source>
      <translation>Les sources, à l’œil nu</translation>
    </message>
    <message>
      <source>Sourcing you can see, visible part only</source>
      <translation>Les sources, à l’œil nu (partie visible seulement)</translation>
    </message>
    <message>
      <source>What Selon cannot see: %1.</source>
      <comment>a list of limits</comment>
      <translation>Ce que Selon ne peut pas voir : %1.</translation>
    </message>
    <message numerus="yes">
      <source>Yours, with %n change(s).</source>
      <translation>
        <numerusform>La vôtre, avec %n modification.</numerusform>
        <numerusform>La vôtre, avec %n modifications.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Yours, with your own weights and %n change(s).</source>
      <translation>
        <numerusform>La vôtre, avec vos propres poids et %n modification.</numerusform>
        <numerusform>La vôtre, avec vos propres poids et %n modifications.</numerusform>
      </translation>
    </message>
    <message>
      <source>Yours, with your own weights.</source>
      <translation>La vôtre, avec vos propres poids.</translation>
    </message>
    <message>
      <source>of 100: %1</source>
      <comment>words for the range</comment>
      <translation>sur 100 : %1</translation>
    </message>
  </context>
  <context>
    <name>Shares</name>
    <message>
      <source>No source given</source>
      <translation>Sans source</translation>
    </message>
    <message>
      <source>Where the statements come from</source>
      <translation>D’où viennent les affirmations</translation>
    </message>
  </context>
  <context>
    <name>Sources</name>
    <message>
      <source>%1%</source>
      <comment>a percentage</comment>
      <translation>%1 %</translation>
    </message>
    <message numerus="yes">
      <source>%n statement(s)</source>
      <translation>
        <numerusform>%n affirmation</numerusform>
        <numerusform>%n affirmations</numerusform>
      </translation>
    </message>
    <message>
      <source>Choose a source in the table first.</source>
      <translation>Choisissez d’abord une source dans le tableau.</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Ledger of sources</source>
      <translation>Registre des sources</translation>
    </message>
    <message>
      <source>Look elsewhere</source>
      <translation>Chercher ailleurs</translation>
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
      <translation>Affirm.</translation>
    </message>
    <message numerus="yes">
      <source>The bars count %1 statements; %n of them stand in several, for several kinds of source.</source>
      <translation>
        <numerusform>Les barres comptent %1 affirmations ; %n figure dans plusieurs, car ses sources sont de plusieurs types.</numerusform>
        <numerusform>Les barres comptent %1 affirmations ; %n figurent dans plusieurs, car leurs sources sont de plusieurs types.</numerusform>
      </translation>
    </message>
    <message>
      <source>Via</source>
      <translation>Via</translation>
    </message>
    <message>
      <source>Words</source>
      <comment>share of the article's words</comment>
      <translation>Mots</translation>
    </message>
    <message>
      <source>by State Media Monitor’s list</source>
      <translation>d’après la liste de State Media Monitor</translation>
    </message>
    <message>
      <source>second-hand</source>
      <translation>de seconde main</translation>
    </message>
    <message>
      <source>the article says why it is not named</source>
      <translation>l’article dit pourquoi elle n’est pas nommée</translation>
    </message>
    <message>
      <source>the reporter was there</source>
      <translation>le journaliste était sur place</translation>
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
      <translation>Devant une classe</translation>
    </message>
    <message>
      <source>The screen is blank</source>
      <translation>L’écran est noir</translation>
    </message>
    <message>
      <source>{kind} · {at} of {all}</source>
      <translation>{kind} · {at} sur {all}</translation>
    </message>
  </context>
  <context>
    <name>Statements</name>
    <message>
      <source>According to: %1.</source>
      <translation>D’après : %1.</translation>
    </message>
    <message>
      <source>Checkable statements</source>
      <translation>Affirmations vérifiables</translation>
    </message>
    <message>
      <source>Given for a source that is not named.</source>
      <translation>Attribuée à une source non nommée.</translation>
    </message>
    <message>
      <source>In the words of: %1.</source>
      <translation>Citation de : %1.</translation>
    </message>
    <message>
      <source>No source given in the sentence.</source>
      <translation>Aucune source dans la phrase.</translation>
    </message>
    <message>
      <source>Taken over from the sentence before: %1.</source>
      <translation>Reprise de la phrase précédente : %1.</translation>
    </message>
    <message>
      <source>The statements, one by one</source>
      <translation>Les affirmations, une à une</translation>
    </message>
  </context>
  <context>
    <name>Strip</name>
    <message>
      <source>Where the marks are in the article</source>
      <translation>Où se trouvent les repères dans l’article</translation>
    </message>
  </context>
  <context>
    <name>Telling</name>
    <message>
      <source>“{words}” will be marked from now on. Your list is in the menu Marks.</source>
      <translation>« {words} » sera désormais marqué. Votre liste est dans le menu Repères.</translation>
    </message>
  </context>
  <context>
    <name>Threads</name>
    <message>
      <source>Click on a sentence of the text first, or open a mark.</source>
      <translation>Cliquez d’abord sur une phrase du texte, ou ouvrez un repère.</translation>
    </message>
    <message>
      <source>Selon found nothing in this title to compare with the text.</source>
      <translation>Selon n’a rien trouvé dans ce titre à comparer avec le texte.</translation>
    </message>
    <message>
      <source>Where does this sentence &amp;come from?</source>
      <translation>D’&amp;où vient cette phrase ?</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <source>A click on a mark, or the key N, opens its card: what was seen, why it matters, when it is fine, what to ask.</source>
      <translation>Un clic sur un repère, ou la touche N, ouvre sa fiche : ce qui a été vu, pourquoi c’est important, quand c’est normal, que demander.</translation>
    </message>
    <message>
      <source>A tint with its line and its letter is a mark: something to look at, never a fault. This one is called “{kind}”.</source>
      <translation>Une teinte, avec son trait et sa lettre, est un repère : un point à regarder, jamais une faute. Celui-ci s’appelle « {kind} ».</translation>
    </message>
    <message>
      <source>Dashes: a statement that can be checked, and nobody is named for it.</source>
      <translation>Des tirets : une affirmation que l’on peut vérifier, et personne n’est nommé pour la porter.</translation>
    </message>
    <message>
      <source>Every kind has its sign and its key: 1 to 8 take its marks away and bring them back.</source>
      <translation>Chaque type a son signe et sa touche : de 1 à 8, elles retirent ses repères et les remettent.</translation>
    </message>
    <message>
      <source>First the counts, then a range: how clearly the article shows where its information comes from. It says nothing about the facts themselves.</source>
      <translation>D’abord les décomptes, puis une fourchette : si l’article montre clairement d’où viennent ses informations. Elle ne dit rien des faits eux-mêmes.</translation>
    </message>
    <message>
      <source>You see it otherwise? “Not right?” changes the mark, the range follows, and Ctrl+Z takes it back.</source>
      <translation>Vous voyez les choses autrement ? « Pas d’accord ? » change le repère, la fourchette suit, et Ctrl+Z annule.</translation>
    </message>
  </context>
  <context>
    <name>WaysIn</name>
    <message>
      <source>There is no text to paste.</source>
      <translation>Il n’y a pas de texte à coller.</translation>
    </message>
    <message>
      <source>There is nothing to read in what was dropped.</source>
      <translation>Il n’y a rien à lire dans ce qui a été déposé.</translation>
    </message>
  </context>
  <context>
    <name>Welcome</name>
    <message>
      <source>%1 · in %2</source>
      <comment>a title and its language</comment>
      <translation>%1 · en %2</translation>
    </message>
    <message>
      <source>&amp;Browse…</source>
      <translation>&amp;Parcourir…</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Ouvrir</translation>
    </message>
    <message>
      <source>A rewriting that loses its sources</source>
      <translation>Une réécriture qui perd ses sources</translation>
    </message>
    <message>
      <source>A small local paper</source>
      <translation>Un petit journal local</translation>
    </message>
    <message>
      <source>An opinion, and labelled as one</source>
      <translation>Une opinion, annoncée comme telle</translation>
    </message>
    <message>
      <source>In a minute: what the &amp;marks mean</source>
      <translation>En une minute : ce que disent les &amp;repères</translation>
    </message>
    <message>
      <source>Link, path or text</source>
      <translation>Lien, chemin ou texte</translation>
    </message>
    <message>
      <source>One text, seen from one side</source>
      <translation>Un texte, vu d’un côté</translation>
    </message>
    <message>
      <source>Or begin with a demonstration</source>
      <translation>Ou commencez par une démonstration</translation>
    </message>
    <message>
      <source>Paste a link or the text of an article, or drop a file here</source>
      <translation>Collez un lien ou le texte d’un article, ou déposez un fichier ici</translation>
    </message>
    <message>
      <source>Second-hand sources, behind a paywall</source>
      <translation>Des sources de seconde main, dans un article réservé aux abonnés</translation>
    </message>
    <message>
      <source>See how an article says where its information comes from.</source>
      <translation>Voyez comment un article dit d’où viennent ses informations.</translation>
    </message>
    <message>
      <source>The same event, told with named sources</source>
      <translation>Le même événement, avec des sources nommées</translation>
    </message>
    <message>
      <source>The same text, countries swapped</source>
      <translation>Le même texte, pays inversés</translation>
    </message>
    <message>
      <source>Unnamed sources, and why</source>
      <translation>Des sources anonymes, et pourquoi</translation>
    </message>
  </context>
  <context>
    <name>actions</name>
    <message>
      <source>&amp;About Selon</source>
      <translation>À &amp;propos de Selon</translation>
    </message>
    <message>
      <source>&amp;Article</source>
      <translation>&amp;Article</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Précédent</translation>
    </message>
    <message>
      <source>&amp;Close the card</source>
      <translation>&amp;Fermer la fiche</translation>
    </message>
    <message>
      <source>&amp;Colours</source>
      <translation>&amp;Couleurs</translation>
    </message>
    <message>
      <source>&amp;Copy the selection</source>
      <translation>&amp;Copier la sélection</translation>
    </message>
    <message>
      <source>&amp;Find in the article</source>
      <translation>C&amp;hercher dans l’article</translation>
    </message>
    <message>
      <source>&amp;Full screen</source>
      <translation>Plein &amp;écran</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;ide</translation>
    </message>
    <message>
      <source>&amp;How often Selon is right</source>
      <translation>&amp;Quand Selon a raison</translation>
    </message>
    <message>
      <source>&amp;In front of a class</source>
      <translation>&amp;Devant une classe</translation>
    </message>
    <message>
      <source>&amp;Keys</source>
      <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Langue</translation>
    </message>
    <message>
      <source>&amp;Larger text</source>
      <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
      <source>&amp;Look elsewhere…</source>
      <translation>&amp;Chercher ailleurs…</translation>
    </message>
    <message>
      <source>&amp;Marks</source>
      <translation>&amp;Repères</translation>
    </message>
    <message>
      <source>&amp;Next mark</source>
      <translation>Repère &amp;suivant</translation>
    </message>
    <message>
      <source>&amp;Open…</source>
      <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
      <source>&amp;Paste an article</source>
      <translation>Co&amp;ller un article</translation>
    </message>
    <message>
      <source>&amp;Previous mark</source>
      <translation>Repère &amp;précédent</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <source>&amp;Recent articles</source>
      <translation>Articles &amp;récents</translation>
    </message>
    <message>
      <source>&amp;Save the list of changes…</source>
      <translation>&amp;Enregistrer la liste des modifications…</translation>
    </message>
    <message>
      <source>&amp;Start page and samples</source>
      <translation>&amp;Accueil et démonstrations</translation>
    </message>
    <message>
      <source>&amp;Title and opening</source>
      <translation>&amp;Titre et début</translation>
    </message>
    <message>
      <source>&amp;Undo the change</source>
      <translation>&amp;Annuler la modification</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>Affi&amp;chage</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>C&amp;lear the list of recent articles</source>
      <translation>&amp;Effacer la liste des articles récents</translation>
    </message>
    <message>
      <source>Copy &amp;with the marks</source>
      <translation>Copier a&amp;vec les repères</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>F&amp;ind an action</source>
      <translation>&amp;Trouver une action</translation>
    </message>
    <message>
      <source>Fetch the pictures of e&amp;very article</source>
      <translation>Demander les images de cha&amp;que article</translation>
    </message>
    <message>
      <source>Find ne&amp;xt</source>
      <translation>Passage s&amp;uivant</translation>
    </message>
    <message>
      <source>Find p&amp;revious</source>
      <translation>Passage pr&amp;écédent</translation>
    </message>
    <message>
      <source>For&amp;ward</source>
      <translation>&amp;Suivant</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Contraste élevé</translation>
    </message>
    <message>
      <source>High contrast, dark</source>
      <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
      <source>Length and distance of l&amp;ines</source>
      <translation>Longueur et écart des l&amp;ignes</translation>
    </message>
    <message>
      <source>Lines at the usual distance</source>
      <translation>Lignes à distance habituelle</translation>
    </message>
    <message>
      <source>Lines close together</source>
      <translation>Lignes serrées</translation>
    </message>
    <message>
      <source>Lines far apart</source>
      <translation>Lignes espacées</translation>
    </message>
    <message>
      <source>Lines of usual length</source>
      <translation>Lignes de longueur habituelle</translation>
    </message>
    <message>
      <source>Long lines</source>
      <translation>Lignes longues</translation>
    </message>
    <message>
      <source>Not &amp;right?</source>
      <translation>Pas d’acco&amp;rd ?</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Pr&amp;int…</source>
      <translation>&amp;Imprimer…</translation>
    </message>
    <message>
      <source>Projector</source>
      <translation>Projecteur</translation>
    </message>
    <message>
      <source>Re&amp;do the change</source>
      <translation>Ré&amp;tablir la modification</translation>
    </message>
    <message>
      <source>S&amp;maller text</source>
      <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
      <source>Save as P&amp;DF…</source>
      <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
      <source>Save as a web pa&amp;ge…</source>
      <translation>Enregistrer comme pa&amp;ge web…</translation>
    </message>
    <message>
      <source>Short lines</source>
      <translation>Lignes courtes</translation>
    </message>
    <message>
      <source>Show the &amp;weaker marks too</source>
      <translation>Montrer aussi les repères moins &amp;nets</translation>
    </message>
    <message>
      <source>Show the p&amp;ictures of this article</source>
      <translation>Afficher les &amp;images de cet article</translation>
    </message>
    <message>
      <source>Side &amp;panel</source>
      <translation>&amp;Panneau latéral</translation>
    </message>
    <message>
      <source>Us&amp;ual text size</source>
      <translation>Taille &amp;habituelle</translation>
    </message>
    <message>
      <source>What the &amp;marks mean, in a minute</source>
      <translation>Ce que veulent dire les re&amp;pères, en une minute</translation>
    </message>
    <message>
      <source>Where a sentence co&amp;mes from</source>
      <translation>D’où vient une p&amp;hrase</translation>
    </message>
    <message>
      <source>Your own &amp;weights…</source>
      <translation>Vos propres &amp;poids…</translation>
    </message>
    <message>
      <source>Your own w&amp;ords…</source>
      <translation>Vos propres m&amp;ots…</translation>
    </message>
    <message>
      <source>Your search &amp;engine…</source>
      <translation>Votre &amp;moteur de recherche…</translation>
    </message>
  </context>
  <context>
    <name>contest</name>
    <message>
      <source>%1: %2</source>
      <comment>a kind of mark or a source, and a quotation</comment>
      <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
      <source>%n change(s) that you once made have no place in this copy of the article.</source>
      <translation>
        <numerusform>%n changement que vous aviez fait n’a pas sa place dans cet exemplaire de l’article.</numerusform>
        <numerusform>%n changements que vous aviez faits n’ont pas leur place dans cet exemplaire de l’article.</numerusform>
      </translation>
    </message>
    <message>
      <source>&amp;Reason, if you like:</source>
      <translation>&amp;Raison, si vous voulez :</translation>
    </message>
    <message>
      <source>Change it</source>
      <translation>Modifier</translation>
    </message>
    <message>
      <source>Everybody knows this.</source>
      <translation>Tout le monde le sait.</translation>
    </message>
    <message>
      <source>It is a wish or an opinion, not a fact.</source>
      <translation>C’est un souhait ou une opinion, pas un fait.</translation>
    </message>
    <message>
      <source>It is no checkable &amp;statement</source>
      <translation>Ce n’est pas une affirmation &amp;vérifiable</translation>
    </message>
    <message>
      <source>Its source stands &amp;above:</source>
      <translation>Sa source est plus &amp;haut :</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Laisser</translation>
    </message>
    <message>
      <source>No mark by this r&amp;ule, in any article</source>
      <translation>Aucun repère de cette règle, dans a&amp;ucun article</translation>
    </message>
    <message>
      <source>No mark on these &amp;words in this article</source>
      <translation>Aucun repère sur ces &amp;mots dans cet article</translation>
    </message>
    <message>
      <source>Not checkable</source>
      <translation>Rien de vérifiable</translation>
    </message>
    <message>
      <source>Not right?</source>
      <translation>Pas d’accord ?</translation>
    </message>
    <message>
      <source>Nothing to mark</source>
      <translation>Rien à signaler</translation>
    </message>
    <message>
      <source>Only your version changes, not Selon’s. Ctrl+Z takes it back.</source>
      <translation>Seule votre version change, pas celle de Selon. Ctrl+Z annule.</translation>
    </message>
    <message>
      <source>Put back into the text</source>
      <translation>Remis dans le texte</translation>
    </message>
    <message>
      <source>Save the list of your changes</source>
      <translation>Enregistrer la liste de vos modifications</translation>
    </message>
    <message>
      <source>Source stands above</source>
      <translation>Source plus haut</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Tableau (*.csv)</translation>
    </message>
    <message>
      <source>The article says who this is.</source>
      <translation>L’article dit de qui il s’agit.</translation>
    </message>
    <message>
      <source>The mark is of another &amp;kind:</source>
      <translation>Le repère est d’un autre &amp;genre :</translation>
    </message>
    <message>
      <source>The rule in no article</source>
      <translation>La règle, dans aucun article</translation>
    </message>
    <message>
      <source>The sentence before says it.</source>
      <translation>La phrase d’avant le dit.</translation>
    </message>
    <message>
      <source>The source is of another &amp;class:</source>
      <translation>La source est d’une autre &amp;nature :</translation>
    </message>
    <message>
      <source>The word is the usual one here.</source>
      <translation>C’est le mot habituel ici.</translation>
    </message>
    <message>
      <source>There is &amp;nothing to mark here</source>
      <translation>Il n’y a &amp;rien à signaler ici</translation>
    </message>
    <message>
      <source>These words not in this article</source>
      <translation>Ces mots, pas dans cet article</translation>
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
      <translation>&amp;Copier</translation>
    </message>
    <message>
      <source>&amp;Note it</source>
      <translation>&amp;Noter</translation>
    </message>
    <message>
      <source>&amp;Where?</source>
      <translation>&amp;Où ?</translation>
    </message>
    <message>
      <source>Copied: paste it into a search engine.</source>
      <translation>Copié : à coller dans un moteur de recherche.</translation>
    </message>
    <message>
      <source>For any search engine. Selon itself sends nothing.</source>
      <translation>Pour n’importe quel moteur de recherche. Selon lui-même n’envoie rien.</translation>
    </message>
    <message>
      <source>In the &amp;browser</source>
      <translation>Dans le navi&amp;gateur</translation>
    </message>
    <message>
      <source>Its &amp;address, with %s for the words:</source>
      <translation>Son &amp;adresse, avec %s à la place des mots :</translation>
    </message>
    <message>
      <source>Keep it</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Laisser</translation>
    </message>
    <message>
      <source>Look elsewhere</source>
      <translation>Chercher ailleurs</translation>
    </message>
    <message>
      <source>What did you &amp;find?</source>
      <translation>Qu’avez-vous &amp;trouvé ?</translation>
    </message>
    <message>
      <source>What does the original say?</source>
      <translation>Que dit l’original ?</translation>
    </message>
    <message>
      <source>What is known of this source?</source>
      <translation>Que sait-on de cette source ?</translation>
    </message>
    <message>
      <source>Where else is this picture?</source>
      <translation>Où voit-on aussi cette image ?</translation>
    </message>
    <message>
      <source>Which pages show this very file?</source>
      <translation>Quelles pages montrent ce fichier même ?</translation>
    </message>
    <message>
      <source>Who else reports it?</source>
      <translation>Qui d’autre le rapporte ?</translation>
    </message>
    <message>
      <source>Who is behind this site?</source>
      <translation>Qui est derrière ce site ?</translation>
    </message>
    <message>
      <source>Who is this source?</source>
      <translation>Qui est cette source ?</translation>
    </message>
    <message>
      <source>Who owns or pays this source?</source>
      <translation>Qui possède ou paie cette source ?</translation>
    </message>
    <message>
      <source>With an address, a card of searches can open your browser there, when you press its button. Without one, words are only copied.</source>
      <translation>Avec une adresse, une fiche de recherches peut y ouvrir votre navigateur, quand vous appuyez sur son bouton. Sans adresse, les mots sont seulement copiés.</translation>
    </message>
    <message>
      <source>Your search engine</source>
      <translation>Votre moteur de recherche</translation>
    </message>
  </context>
  <context>
    <name>gallery</name>
    <message>
      <source>Fetching it from {site}…</source>
      <translation>Selon la demande à {site}…</translation>
    </message>
    <message>
      <source>It did not arrive.</source>
      <translation>Elle n’est pas arrivée.</translation>
    </message>
    <message>
      <source>It has more pixels than Selon unpacks.</source>
      <translation>Elle a plus de pixels que Selon n’en décompresse.</translation>
    </message>
    <message>
      <source>It is larger than Selon takes.</source>
      <translation>Elle est plus lourde que ce que Selon accepte.</translation>
    </message>
    <message>
      <source>It leads to this computer or its private network, where Selon does not go.</source>
      <translation>Elle mène à cet ordinateur ou à son réseau privé, où Selon ne va pas.</translation>
    </message>
    <message>
      <source>Its address holds a password.</source>
      <translation>Son adresse contient un mot de passe.</translation>
    </message>
    <message>
      <source>No site of that name was found.</source>
      <translation>Aucun site de ce nom n’a été trouvé.</translation>
    </message>
    <message>
      <source>Show this picture (Selon fetches it from {site})</source>
      <translation>Afficher cette image (Selon la demande à {site})</translation>
    </message>
    <message>
      <source>The network’s proxy refused the request.</source>
      <translation>Le serveur mandataire du réseau a refusé la demande.</translation>
    </message>
    <message>
      <source>The site broke off before it was complete.</source>
      <translation>Le site s’est interrompu avant la fin.</translation>
    </message>
    <message>
      <source>The site does not give it out (answer {status}).</source>
      <translation>Le site ne la donne pas (réponse {status}).</translation>
    </message>
    <message>
      <source>The site no longer has it.</source>
      <translation>Le site ne l’a plus.</translation>
    </message>
    <message>
      <source>The site points to an address that Selon does not open.</source>
      <translation>Le site renvoie à une adresse que Selon n’ouvre pas.</translation>
    </message>
    <message>
      <source>The site refuses the connection.</source>
      <translation>Le site refuse la connexion.</translation>
    </message>
    <message>
      <source>The site sends the request round in circles.</source>
      <translation>Le site fait tourner la demande en rond.</translation>
    </message>
    <message>
      <source>The site took too long to answer.</source>
      <translation>Le site a mis trop de temps à répondre.</translation>
    </message>
    <message>
      <source>The site’s certificate is not accepted.</source>
      <translation>Le certificat du site n’est pas accepté.</translation>
    </message>
    <message>
      <source>There is no network.</source>
      <translation>Il n’y a pas de réseau.</translation>
    </message>
    <message>
      <source>Try again (Selon fetches it from {site})</source>
      <translation>Réessayer (Selon la demande à {site})</translation>
    </message>
    <message>
      <source>What came is damaged.</source>
      <translation>Ce qui est arrivé est abîmé.</translation>
    </message>
    <message>
      <source>What came is no picture, or none of a kind that Selon shows.</source>
      <translation>Ce qui est arrivé n’est pas une image, ou pas d’une sorte que Selon affiche.</translation>
    </message>
  </context>
  <context>
    <name>labels</name>
    <message>
      <source>%1, with a part in %2</source>
      <comment>two languages</comment>
      <translation>%1, avec une partie en %2</translation>
    </message>
    <message>
      <source>A second opinion: another program’s count of sentences and syllables, with the same formula. A few points apart is usual.</source>
      <translation>Un second avis : les phrases et les syllabes comptées par un autre programme, avec la même formule. Quelques points d’écart sont habituels.</translation>
    </message>
    <message>
      <source>Advertisement</source>
      <translation>Publicité</translation>
    </message>
    <message>
      <source>Archive picture</source>
      <translation>Image d’archive</translation>
    </message>
    <message>
      <source>Archive pictures</source>
      <translation>Images d’archive</translation>
    </message>
    <message>
      <source>By-line</source>
      <translation>Signature</translation>
    </message>
    <message>
      <source>Caption</source>
      <translation>Légende</translation>
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
      <translation>anglais</translation>
    </message>
    <message>
      <source>Flesch reading ease</source>
      <translation>Facilité de lecture de Flesch</translation>
    </message>
    <message>
      <source>French</source>
      <translation>français</translation>
    </message>
    <message>
      <source>German</source>
      <translation>allemand</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Intertitre</translation>
    </message>
    <message>
      <source>Hearsay</source>
      <translation>Ouï-dire</translation>
    </message>
    <message>
      <source>Hearsay wording</source>
      <translation>Ouï-dire</translation>
    </message>
    <message>
      <source>Interview</source>
      <translation>Entretien</translation>
    </message>
    <message>
      <source>Its description says</source>
      <translation>Sa description dit</translation>
    </message>
    <message>
      <source>Its file is called</source>
      <translation>Son fichier s’appelle</translation>
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
      <translation>Liste</translation>
    </message>
    <message>
      <source>Loaded wording</source>
      <translation>Mot chargé</translation>
    </message>
    <message>
      <source>Loaded words</source>
      <translation>Mots chargés</translation>
    </message>
    <message>
      <source>News</source>
      <translation>Information</translation>
    </message>
    <message>
      <source>Not traced</source>
      <translation>Non identifiée</translation>
    </message>
    <message>
      <source>Offer or request</source>
      <translation>Offre ou sollicitation</translation>
    </message>
    <message>
      <source>Offers and requests</source>
      <translation>Offres et sollicitations</translation>
    </message>
    <message>
      <source>Official</source>
      <translation>Officiel</translation>
    </message>
    <message>
      <source>Opening</source>
      <translation>Début</translation>
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
      <translation>Autre</translation>
    </message>
    <message>
      <source>Other media</source>
      <translation>Autre média</translation>
    </message>
    <message>
      <source>Paragraph</source>
      <translation>Paragraphe</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Personne</translation>
    </message>
    <message>
      <source>Promise not found in the text</source>
      <translation>En tête, mais pas dans le texte</translation>
    </message>
    <message>
      <source>Promises not found in the text</source>
      <translation>En tête, mais pas dans le texte</translation>
    </message>
    <message>
      <source>Prompt</source>
      <translation>Sollicitation</translation>
    </message>
    <message>
      <source>Quotation</source>
      <translation>Citation</translation>
    </message>
    <message>
      <source>Rights</source>
      <translation>Droits</translation>
    </message>
    <message>
      <source>Satire</source>
      <translation>Satire</translation>
    </message>
    <message>
      <source>Second-hand source</source>
      <translation>Source de seconde main</translation>
    </message>
    <message>
      <source>Second-hand sources</source>
      <translation>Sources de seconde main</translation>
    </message>
    <message>
      <source>Selon is fairly sure of this mark.</source>
      <translation>Selon est assez sûr de ce repère.</translation>
    </message>
    <message>
      <source>Selon is sure of this mark.</source>
      <translation>Selon est sûr de ce repère.</translation>
    </message>
    <message>
      <source>Selon is unsure of this mark.</source>
      <translation>Selon n’est pas sûr de ce repère.</translation>
    </message>
    <message>
      <source>Sentence length and syllables, for English. 100 is very easy, 60 average, 30 hard.</source>
      <translation>Longueur des phrases et syllabes, pour l’anglais. 100 : très facile ; 60 : moyen ; 30 : difficile.</translation>
    </message>
    <message>
      <source>Sentence length and syllables, for French. 100 is very easy, 60 average, 30 hard.</source>
      <translation>Longueur des phrases et syllabes, pour le français. 100 : très facile ; 60 : moyen ; 30 : difficile.</translation>
    </message>
    <message>
      <source>Social media</source>
      <translation>Réseaux sociaux</translation>
    </message>
    <message>
      <source>State media</source>
      <translation>Média d’État</translation>
    </message>
    <message>
      <source>Statement without a source</source>
      <translation>Affirmation sans source</translation>
    </message>
    <message>
      <source>Statements without a source</source>
      <translation>Affirmations sans source</translation>
    </message>
    <message>
      <source>Subtitle</source>
      <translation>Sous-titre</translation>
    </message>
    <message>
      <source>The article says what it could not check.</source>
      <translation>L’article dit ce qu’il n’a pas pu vérifier.</translation>
    </message>
    <message>
      <source>The file itself says</source>
      <translation>Le fichier lui-même dit</translation>
    </message>
    <message>
      <source>The outlet itself</source>
      <translation>Le média lui-même</translation>
    </message>
    <message>
      <source>The page’s data say</source>
      <translation>Les données de la page disent</translation>
    </message>
    <message>
      <source>The people concerned were asked for a reply.</source>
      <translation>Les personnes concernées ont été invitées à répondre.</translation>
    </message>
    <message>
      <source>The same, counted by textstat</source>
      <translation>La même, comptée par textstat</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Unnamed</source>
      <translation>Anonyme</translation>
    </message>
    <message>
      <source>Vague</source>
      <translation>Vague</translation>
    </message>
    <message>
      <source>Vague source</source>
      <translation>Source vague</translation>
    </message>
    <message>
      <source>Vague sources</source>
      <translation>Sources vagues</translation>
    </message>
    <message>
      <source>Words per sentence plus the share of long words, the same in every language. Below 30 easy, 40 to 50 a newspaper, above 60 very hard.</source>
      <translation>Mots par phrase plus part de mots longs, dans toutes les langues. Moins de 30 : facile ; de 40 à 50 : un journal ; plus de 60 : très difficile.</translation>
    </message>
    <message>
      <source>about the author</source>
      <translation>à propos de l’auteur</translation>
    </message>
    <message>
      <source>advertisement</source>
      <translation>publicité</translation>
    </message>
    <message>
      <source>comments</source>
      <translation>commentaires</translation>
    </message>
    <message>
      <source>consent notice</source>
      <translation>avis de consentement</translation>
    </message>
    <message>
      <source>easy to read</source>
      <translation>facile à lire</translation>
    </message>
    <message>
      <source>foot of the page</source>
      <translation>pied de page</translation>
    </message>
    <message>
      <source>form</source>
      <translation>formulaire</translation>
    </message>
    <message>
      <source>hard to read</source>
      <translation>difficile à lire</translation>
    </message>
    <message>
      <source>hidden on the page</source>
      <translation>caché sur la page</translation>
    </message>
    <message>
      <source>keywords</source>
      <translation>mots-clés</translation>
    </message>
    <message>
      <source>links to other articles</source>
      <translation>liens vers d’autres articles</translation>
    </message>
    <message>
      <source>menu</source>
      <translation>menu</translation>
    </message>
    <message>
      <source>of average difficulty</source>
      <translation>de difficulté moyenne</translation>
    </message>
    <message>
      <source>outside the article</source>
      <translation>hors de l’article</translation>
    </message>
    <message>
      <source>player</source>
      <translation>lecteur audio ou vidéo</translation>
    </message>
    <message>
      <source>promotion</source>
      <translation>promotion</translation>
    </message>
    <message>
      <source>share buttons</source>
      <translation>boutons de partage</translation>
    </message>
    <message>
      <source>side column</source>
      <translation>colonne latérale</translation>
    </message>
    <message>
      <source>very hard to read</source>
      <translation>très difficile à lire</translation>
    </message>
    <message>
      <source>“%1”</source>
      <comment>quotation marks</comment>
      <translation>« %1 »</translation>
    </message>
  </context>
  <context>
    <name>paper</name>
    <message>
      <source>No mark is shown.</source>
      <translation>Aucun repère n’est affiché.</translation>
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
      <translation>Enregistrer en PDF</translation>
    </message>
    <message>
      <source>Save as a web page</source>
      <translation>Enregistrer comme page web</translation>
    </message>
    <message>
      <source>Setting the pages…</source>
      <translation>Mise en pages…</translation>
    </message>
    <message>
      <source>Web page (*.html)</source>
      <translation>Page web (*.html)</translation>
    </message>
    <message>
      <source>What Selon marked in this article</source>
      <translation>Ce que Selon a repéré dans cet article</translation>
    </message>
    <message>
      <source>What the marks mean</source>
      <translation>Ce que veulent dire les repères</translation>
    </message>
    <message>
      <source>{number} of {all}</source>
      <comment>a page</comment>
      <translation>{number} sur {all}</translation>
    </message>
  </context>
  <context>
    <name>weights</name>
    <message>
      <source>%1 (Selon: %2)</source>
      <translation>%1 (Selon : %2)</translation>
    </message>
    <message>
      <source>As Selon has it</source>
      <translation>Comme Selon</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>How much each ingredient counts is a choice, not science. Move a slider and see what becomes of the range; Selon’s own stays beside it.</source>
      <translation>Ce que compte chaque ingrédient est un choix, pas une science. Déplacez un curseur et voyez ce que devient la fourchette ; celle de Selon reste à côté.</translation>
    </message>
    <message>
      <source>Something must count: move at least one slider up.</source>
      <translation>Il faut que quelque chose compte : montez au moins un curseur.</translation>
    </message>
    <message>
      <source>Use these</source>
      <translation>Garder ces poids</translation>
    </message>
    <message>
      <source>Your own weights</source>
      <translation>Vos propres poids</translation>
    </message>
  </context>
  <context>
    <name>writer</name>
    <message>
      <source>Picture not loaded, and the page does not describe it</source>
      <translation>Image non chargée, et la page ne la décrit pas</translation>
    </message>
    <message>
      <source>Picture not loaded: {description}</source>
      <translation>Image non chargée : {description}</translation>
    </message>
    <message>
      <source>The page describes this picture: {description}</source>
      <translation>La page décrit cette image : {description}</translation>
    </message>
  </context>
</TS>
