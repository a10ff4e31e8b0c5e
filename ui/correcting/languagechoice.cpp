#include "languagechoice.h"

#include "facetwords.h"

#include <QLocale>

namespace acervo {

namespace {

QStringList allCodes()
{
    QStringList codes;
    for (int language = QLocale::C + 1; language <= QLocale::LastLanguage; ++language) {
        const QString code =
            QLocale::languageToCode(QLocale::Language(language), QLocale::ISO639Part1);
        if (!code.isEmpty() && !codes.contains(code))
            codes += code;
    }
    std::ranges::sort(codes, [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(languageInWords(a), languageInWords(b)) < 0;
    });
    return codes;
}

} // namespace

LanguageChoice::LanguageChoice(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    addItem(tr("Not known"), QString());
    for (const char *code : {"en", "es", "pt", "fr"})
        addItem(languageInWords(QString::fromLatin1(code)), QString::fromLatin1(code));
    insertSeparator(count());
    static const QStringList codes = allCodes();
    for (const QString &code : codes) {
        if (findData(code) < 0)
            addItem(languageInWords(code), code);
    }
}

QString LanguageChoice::code() const { return currentData().toString(); }

void LanguageChoice::setCode(const QString &code)
{
    if (findData(code) < 0)
        addItem(languageInWords(code), code);
    setCurrentIndex(findData(code));
}

} // namespace acervo
