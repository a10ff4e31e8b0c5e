#include "fontfamilies.h"

#include <QRegularExpression>

namespace acervo {

bool isLanguage(const QString &language)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}\\z"));
    return pattern.match(language).hasMatch();
}

// The fonts of Han have signs of mathematics, too, as wide as Han; they are for texts in it.
QByteArray serifFamilies(const QString &language)
{
    QByteArray han = "SC";
    if (language.startsWith(u"ja"))
        han = "JP";
    else if (language.startsWith(u"ko"))
        han = "KR";
    else if (language.startsWith(u"zh-TW") || language.startsWith(u"zh-Hant"))
        han = "TC";
    han.prepend("Noto Serif CJK ");
    const bool isHan = language.startsWith(u"zh") || language.startsWith(u"ja");
    return "Noto Serif,Noto Naskh Arabic,Noto Serif Hebrew," +
           (isHan ? han + ",Noto Sans Math" : "Noto Sans Math," + han) + ",serif";
}

const char *fontFamilies(FontRole role, const QByteArray &serif)
{
    switch (role) {
    case FontRole::Serif:
        break;
    case FontRole::Sans:
        return "Noto Sans,Noto Sans Math,sans-serif";
    case FontRole::Mono:
        return "Noto Sans Mono,monospace";
    }
    return serif.constData();
}

} // namespace acervo
