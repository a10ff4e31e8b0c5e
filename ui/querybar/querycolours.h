// QueryColours says how the parts of a query's text look: KSyntaxHighlighting with our own
// definition, in the palette's colours. GUI thread. The definition is read on first use.
#pragma once

#include <QList>
#include <QPalette>
#include <QTextLayout>

#include <memory>

namespace acervo {

class QueryColours
{
public:
    QueryColours();
    ~QueryColours();

    // Ranges in UTF-16 units of `text`, ascending, without overlap.
    QList<QTextLayout::FormatRange> rangesFor(const QString &text, const QPalette &palette);

private:
    class Highlighter;
    std::unique_ptr<Highlighter> m_highlighter;
};

} // namespace acervo
