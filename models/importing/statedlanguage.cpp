#include "statedlanguage.h"

#include <QHash>
#include <QLocale>

namespace acervo {

namespace {

QString shortCode(QLocale::Language language)
{
    return QLocale::languageToCode(language, QLocale::ISO639Part1);
}

QHash<QString, QString> namesOfLanguages()
{
    QHash<QString, QString> names;
    for (int i = QLocale::AnyLanguage + 2; i <= QLocale::LastLanguage; ++i) {
        const auto language = QLocale::Language(i);
        const QString code = shortCode(language);
        if (code.isEmpty())
            continue;
        names.insert(QLocale::languageToString(language).toLower(), code);
        const QString own = QLocale(language).nativeLanguageName().toLower();
        // The locale of a language that Qt has no data for is another one's.
        if (QLocale(language).language() == language && !own.isEmpty())
            names.insert(own, code);
    }
    // Babel's names, which bibliographies use (babel manual, section 1.13), and variants.
    for (const auto &[name, code] : {std::pair{u"español", u"es"},
                                     {u"português", u"pt"},
                                     {u"ngerman", u"de"},
                                     {u"naustrian", u"de"},
                                     {u"american", u"en"},
                                     {u"british", u"en"},
                                     {u"american english", u"en"},
                                     {u"british english", u"en"},
                                     {u"usenglish", u"en"},
                                     {u"ukenglish", u"en"},
                                     {u"castellano", u"es"},
                                     {u"castilian", u"es"},
                                     {u"spanish; castilian", u"es"},
                                     {u"brazilian", u"pt"},
                                     {u"brazil", u"pt"},
                                     {u"portuges", u"pt"},
                                     {u"francais", u"fr"},
                                     {u"frenchb", u"fr"},
                                     {u"inglés", u"en"},
                                     {u"inglês", u"en"},
                                     {u"anglais", u"en"},
                                     {u"francés", u"fr"},
                                     {u"francês", u"fr"},
                                     {u"portugués", u"pt"},
                                     {u"espanhol", u"es"},
                                     {u"espagnol", u"es"},
                                     {u"portugais", u"pt"},
                                     {u"allemand", u"de"},
                                     {u"alemán", u"de"},
                                     {u"alemão", u"de"}})
        names.insert(QString::fromUtf16(name), QString::fromUtf16(code));
    return names;
}

} // namespace

QString statedLanguage(QStringView name)
{
    static const QHash<QString, QString> names = namesOfLanguages();
    const QString plain = name.trimmed().toString().toLower();
    if (plain.isEmpty() || plain.size() > 40)
        return {};
    if (const auto named = names.constFind(plain); named != names.constEnd())
        return *named;
    qsizetype end = 0;
    while (end < plain.size() && plain[end].isLetter())
        ++end;
    if (end < 2 || end > 3 || (end < plain.size() && plain[end] != u'-' && plain[end] != u'_'))
        return {};
    const auto language = QLocale::codeToLanguage(QStringView(plain).first(end));
    return language == QLocale::AnyLanguage || language == QLocale::C ? QString()
                                                                      : shortCode(language);
}

} // namespace acervo
