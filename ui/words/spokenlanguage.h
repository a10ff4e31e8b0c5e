// Which language the program speaks (ISO 639-1): the one that was chosen in its menu, or else the
// first that both the system wishes and the program knows, or else English. Main thread; needs the
// application.
#pragma once

#include <QList>
#include <QString>

namespace acervo {

struct SpokenLanguage
{
    QString code;
    QString name; // in itself
};

// English first.
const QList<SpokenLanguage> &spokenLanguages();

// The first of the wishes (BCP 47: "pt-BR") that the program speaks; "en" if none.
QString spokenLanguageFor(const QStringList &wishes);

QString chosenLanguage();                     // empty: what the system wishes
void chooseLanguage(const QString &language); // kept for the next start; empty: the system's

// From now on texts, dates and numbers are in the language chosen. What was said before stays as it
// is: windows are made anew.
void speakChosenLanguage();
void speak(const QString &language);

} // namespace acervo
