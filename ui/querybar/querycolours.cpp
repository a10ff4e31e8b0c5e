#include "querycolours.h"

#include "style.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/State>
#include <KSyntaxHighlighting/Theme>

namespace acervo {

class QueryColours::Highlighter final : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    Highlighter()
    {
        m_repository.addCustomSearchPath(QStringLiteral(":/acervo"));
        setDefinition(m_repository.definitionForName(QStringLiteral("Acervo Query")));
    }

    QList<QTextLayout::FormatRange> rangesFor(const QString &text, const QPalette &palette)
    {
        m_ranges.clear();
        m_palette = palette;
        if (definition().isValid())
            highlightLine(text, {});
        return m_ranges;
    }

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override
    {
        using Style = KSyntaxHighlighting::Theme::TextStyle;
        if (length > 0 && format.isValid() && format.textStyle() != Style::Normal)
            m_ranges.append({offset, length, lookOf(format.textStyle())});
    }

private:
    QTextCharFormat lookOf(KSyntaxHighlighting::Theme::TextStyle part) const
    {
        using Style = KSyntaxHighlighting::Theme::TextStyle;
        QTextCharFormat look;
        switch (part) {
        case Style::Keyword:
            look.setForeground(style::accentText(m_palette));
            look.setFontWeight(QFont::DemiBold);
            break;
        case Style::Operator:
            look.setForeground(style::mutedText(m_palette));
            break;
        case Style::ControlFlow:
            look.setFontWeight(QFont::Bold);
            break;
        case Style::String:
            look.setFontItalic(true);
            break;
        default:
            break;
        }
        return look;
    }

    KSyntaxHighlighting::Repository m_repository;
    QList<QTextLayout::FormatRange> m_ranges;
    QPalette m_palette;
};

QueryColours::QueryColours() = default;
QueryColours::~QueryColours() = default;

QList<QTextLayout::FormatRange> QueryColours::rangesFor(const QString &text,
                                                        const QPalette &palette)
{
    if (!m_highlighter)
        m_highlighter = std::make_unique<Highlighter>();
    return m_highlighter->rangesFor(text, palette);
}

} // namespace acervo
