#include "codetexts.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

namespace acervo {

namespace {

namespace highlighting = KSyntaxHighlighting;

// Definitions are regular expressions; beyond this they would take longer than a reader waits.
constexpr qsizetype kLongestCode = 100'000;
constexpr qsizetype kLongestLine = 1000;

// Nothing is said by colour alone: what is a keyword or a comment shows by its letters.
void dress(highlighting::Theme::TextStyle style, StyledText &text)
{
    using enum highlighting::Theme::TextStyle;
    switch (style) {
    case Keyword:
    case ControlFlow:
    case Import:
    case Preprocessor:
        text.bold = true;
        break;
    case Comment:
    case Documentation:
    case Annotation:
    case CommentVar:
    case RegionMarker:
        text.italic = true;
        text.ink = Ink::Soft;
        break;
    case String:
    case Char:
    case VerbatimString:
    case SpecialString:
    case SpecialChar:
        text.ink = Ink::String;
        break;
    case DecVal:
    case BaseN:
    case Float:
    case Constant:
        text.ink = Ink::Number;
        break;
    case Function:
    case Variable:
    case BuiltIn:
    case DataType:
    case Attribute:
    case Extension:
        text.ink = Ink::Name;
        break;
    default:
        break;
    }
}

class Colourer final : public highlighting::AbstractHighlighter
{
public:
    explicit Colourer(const highlighting::Definition &definition) { setDefinition(definition); }

    QList<StyledText> texts(const QString &code)
    {
        highlighting::State state;
        bool isFirst = true;
        for (const QStringView line : QStringView(code).tokenize(u'\n')) {
            if (!isFirst)
                add({.text = QStringLiteral("\n")});
            isFirst = false;
            m_line = line.toString();
            m_done = 0;
            state = highlightLine(m_line, state);
            addUntil(m_line.size(), {});
        }
        return std::move(m_texts);
    }

protected:
    void applyFormat(int offset, int length, const highlighting::Format &format) override
    {
        addUntil(offset, {});
        StyledText style;
        dress(format.textStyle(), style);
        addUntil(std::min<qsizetype>(offset + length, m_line.size()), style);
    }

private:
    void addUntil(qsizetype end, StyledText style)
    {
        if (end <= m_done)
            return;
        style.text = m_line.sliced(m_done, end - m_done);
        m_done = end;
        add(std::move(style));
    }

    void add(StyledText text)
    {
        const auto isAlike = [&text](const StyledText &other) {
            return other.bold == text.bold && other.italic == text.italic && other.ink == text.ink;
        };
        if (!m_texts.isEmpty() && isAlike(m_texts.constLast()))
            m_texts.last().text += text.text;
        else
            m_texts.append(std::move(text));
    }

    QString m_line;
    qsizetype m_done = 0; // of the line
    QList<StyledText> m_texts;
};

bool isReasonable(const QString &text)
{
    if (text.size() > kLongestCode)
        return false;
    for (const QStringView line : QStringView(text).tokenize(u'\n')) {
        if (line.size() > kLongestLine)
            return false;
    }
    return true;
}

highlighting::Definition definitionOf(const QString &language)
{
    thread_local highlighting::Repository repository;
    auto definition = repository.definitionForName(language);
    if (!definition.isValid())
        definition = repository.definitionForFileName(QStringLiteral("code.") + language);
    return definition;
}

} // namespace

QList<StyledText> codeTexts(const QString &text, const QString &language)
{
    if (!language.isEmpty() && isReasonable(text)) {
        const auto definition = definitionOf(language);
        if (definition.isValid())
            return Colourer(definition).texts(text);
    }
    return {{.text = text}};
}

} // namespace acervo
