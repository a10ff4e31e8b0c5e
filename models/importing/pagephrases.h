// Lines that pages of every style put around their articles, told by how they are built, where
// pagewords.h lists them whole: "14 Comments", "Continue reading →", a cookie note, the path to the
// page. Four languages. Pure; any thread.
#pragma once

#include <QString>

namespace acervo {

// "3 comentarios", "No comments", "Leave a comment", "4 min read", "12 shares".
bool isCount(QStringView line);

// "Read more", "Leer más sobre la huelga", "Lire la suite →": no title says so, wherever it stands.
bool isInvitation(QStringView line);

// "2 hours ago", "hace 3 días", "há uma semana", "il y a 2 mois", "yesterday": where a date stands,
// but none that can be kept.
bool isAgo(QStringView line);

bool isCookieNote(QStringView line);

// "Accept all", "Rechazar": the buttons of a cookie note. Titles can look like them.
bool isConsent(QStringView line);

// "Housing" of "Home » Topics » Housing": the path to the page ends in its name. Empty when the
// line is none such.
QStringView breadcrumbEnd(QStringView line);

// A summary without the "Read more" at its end.
QStringView withoutInvitation(QStringView text);

} // namespace acervo
