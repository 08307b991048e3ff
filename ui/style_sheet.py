"""The few things that a palette cannot say: scroll bars, menus, the card, quiet buttons."""

from ui.theme import Theme, blend

_SHEET = """
QMenuBar {{ background: {panel}; color: {ink}; padding: 3px 8px; border-bottom: 1px solid {rule}; }}
QMenuBar::item {{ background: transparent; padding: 7px 10px; border-radius: 6px; }}
QMenuBar::item:selected {{ background: {hover}; }}
QMenu {{ background: {card}; color: {ink}; border: 1px solid {rule}; padding: 6px 0; }}
QMenu::item {{ padding: 6px 34px 6px 30px; }}
QMenu::item:selected {{ background: {chosen}; color: {ink}; }}
QMenu::item:disabled {{ color: {faint}; }}
QMenu::separator {{ height: 1px; background: {rule}; margin: 6px 0; }}
QMenu::indicator {{ width: 14px; height: 14px; left: 9px; }}
QScrollBar:vertical {{ background: transparent; width: 11px; margin: 0; }}
QScrollBar::handle:vertical {{ background: {rule}; border-radius: 4px; min-height: 36px;
  margin: 2px; }}
QScrollBar::handle:vertical:hover {{ background: {soft}; }}
QScrollBar::handle:vertical:disabled {{ background: transparent; }}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QToolTip {{ background: {card}; color: {ink}; border: 1px solid {rule}; padding: 4px 6px; }}
#corner QToolButton, #message_bar QToolButton {{
  color: {ink}; background: transparent; border: 1px solid transparent; border-radius: 6px;
  padding: 4px 10px; }}
#corner QToolButton:hover, #message_bar QToolButton:hover {{ background: {hover}; }}
#corner QToolButton:checked {{ background: {chosen}; }}
#corner QToolButton::menu-indicator {{ image: none; }}
#message_bar QToolButton {{ border-color: {rule}; background: {card}; }}
QToolButton:focus {{ border: 2px solid {accent}; border-radius: 6px; }}
#message_bar {{ background: {panel}; border-bottom: 1px solid {rule}; }}
#guide {{ background: {card}; border-top: 2px solid {accent}; }}
#guide QLabel {{ background: transparent; }}
#find_bar {{ background: {panel}; border-bottom: 1px solid {rule}; }}
#card QToolButton {{ color: {ink}; border: 1px solid {rule}; border-radius: 6px;
  padding: 2px 7px; }}
#card QToolButton#step {{ border: none; font-size: 16px; color: {soft}; padding: 0; }}
#card QToolButton:hover {{ background: {hover}; color: {ink}; }}
#card QToolButton:focus, #card QToolButton#step:focus {{ border: 2px solid {accent}; }}
#card QLabel {{ color: {ink}; background: transparent; }}
#card QLabel#soft {{ color: {soft}; }}
QHeaderView::section {{ background: {panel}; color: {soft}; border: none; padding: 3px 4px;
  border-bottom: 1px solid {rule}; }}
QPushButton {{ background: {card}; color: {ink}; border: 1px solid {rule}; border-radius: 8px;
  padding: 6px 16px; }}
QPushButton:hover {{ border-color: {soft}; }}
QPushButton:focus {{ border: 2px solid {accent}; padding: 5px 15px; }}
QPushButton:disabled {{ color: {faint}; }}
QPlainTextEdit, QLineEdit {{ background: {card}; color: {ink}; border: 1px solid {rule};
  border-radius: 8px; padding: 6px 8px; selection-background-color: {chosen};
  selection-color: {ink}; }}
QPlainTextEdit:focus, QLineEdit:focus {{ border: 2px solid {accent}; padding: 5px 7px; }}
QRadioButton::indicator {{ width: 12px; height: 12px; border: 1px solid {soft}; border-radius: 7px;
  background: {card}; }}
QRadioButton::indicator:checked {{ width: 6px; height: 6px; border: 4px solid {accent}; }}
QRadioButton::indicator:focus {{ border-color: {ink}; }}
QSlider {{ min-height: 22px; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QSlider::groove:horizontal {{ height: 4px; border-radius: 2px; background: {rule}; }}
QSlider::sub-page:horizontal {{ border-radius: 2px; background: {accent}; }}
QSlider::handle:horizontal {{ width: 14px; margin: -6px 0; border-radius: 8px;
  border: 1px solid {ink}; background: {card}; }}
QSlider::handle:horizontal:focus {{ border: 2px solid {ink}; background: {accent}; }}
QPlainTextEdit > QWidget {{ background: transparent; }}
QLabel#key {{ color: {soft}; border: 1px solid {rule}; border-radius: 4px; padding: 0 5px; }}
#panel_head {{ border-bottom: 1px solid {rule}; }}
#split::handle {{ background: {rule}; }}
#palette QTreeWidget {{ background: {card}; border: 1px solid {rule}; border-radius: 8px; }}
#palette QTreeWidget::item {{ padding: 5px 8px; }}
#palette QTreeWidget::item:selected {{ background: {chosen}; color: {ink}; }}
QProgressBar {{ border: none; background: {rule}; border-radius: 3px; max-height: 6px; }}
QProgressBar::chunk {{ background: {accent}; border-radius: 3px; }}
"""


def style_sheet(theme: Theme) -> str:
    """The sheet of the application; a sheet on a window would keep its palette from children."""
    names = {
        name: getattr(theme, name).name()
        for name in ("paper", "ink", "soft", "rule", "panel", "card", "accent", "chosen")
    }
    names["hover"] = blend(theme.panel, theme.ink, 0.08).name()
    names["faint"] = blend(theme.soft, theme.panel, 0.5).name()
    return _SHEET.format(**names)
