#include "spokenlanguage.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace acervo {

namespace {

const QString settingKey = QStringLiteral("window/language");

// As her system has it where that is its language, with the dates and numbers of her country;
// otherwise the language's own, in her country if it is spoken there. The C locale of scripts and
// tests stays what it is.
QLocale localeFor(const QString &language)
{
    const QLocale system = QLocale::system();
    const QLocale::Language wanted = QLocale::codeToLanguage(language, QLocale::ISO639Part1);
    if (system.language() == wanted || (system.language() == QLocale::C && language == u"en"))
        return system;
    return QLocale(wanted, system.territory());
}

void install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(qApp);
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator; // of Qt's own words there may be none here
}

} // namespace

const QList<SpokenLanguage> &spokenLanguages()
{
    static const QList<SpokenLanguage> languages{
        {QStringLiteral("en"), QStringLiteral("English")},
        {QStringLiteral("es"), QStringLiteral("Español")},
        {QStringLiteral("pt"), QStringLiteral("Português")},
        {QStringLiteral("fr"), QStringLiteral("Français")},
    };
    return languages;
}

QString spokenLanguageFor(const QStringList &wishes)
{
    for (const QString &wish : wishes) {
        const QString code = wish.section(u'-', 0, 0).toLower();
        for (const SpokenLanguage &language : spokenLanguages()) {
            if (language.code == code)
                return code;
        }
    }
    return spokenLanguages().front().code;
}

QString chosenLanguage() { return QSettings().value(settingKey).toString(); }

void chooseLanguage(const QString &language)
{
    if (language.isEmpty())
        QSettings().remove(settingKey);
    else
        QSettings().setValue(settingKey, language);
}

void speakChosenLanguage()
{
    const QString chosen = chosenLanguage();
    speak(spokenLanguageFor(chosen.isEmpty() ? QLocale::system().uiLanguages()
                                             : QStringList{chosen}));
}

void speak(const QString &language)
{
    qDeleteAll(qApp->findChildren<QTranslator *>(Qt::FindDirectChildrenOnly));
    const QLocale locale = localeFor(language);
    QLocale::setDefault(locale);
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English needs one, too, for its plurals.
    install(QLocale(language), QStringLiteral("acervo"), QStringLiteral(":/acervo/translations"));
}

} // namespace acervo
