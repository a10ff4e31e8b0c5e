#include "helppage.h"

#include <QRegularExpression>
#include <QStringList>

#include <utility>

namespace acervo {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype indent = 2;

qsizetype indentOf(QStringView line)
{
    qsizetype spaces = 0;
    while (spaces < line.size() && line[spaces] == u' ')
        ++spaces;
    return spaces;
}

struct Row
{
    QString term; // none for a paragraph
    QString text;
};

// The rows of one heading, in order.
class Rows
{
public:
    void add(const QString &line)
    {
        static const QRegularExpression gap(u" {2,}"_s);
        const QString words = line.trimmed();
        const auto found = gap.match(words);
        if (indentOf(line) > indent && !m_rows.isEmpty())
            m_rows.last().text += u' ' + words;
        else if (found.hasMatch())
            m_rows.append({words.first(found.capturedStart()), words.sliced(found.capturedEnd())});
        else if (!m_rows.isEmpty() && m_rows.last().term.isEmpty())
            m_rows.last().text += u' ' + words;
        else
            m_rows.append({{}, words});
    }

    QString take()
    {
        QString html;
        for (const Row &row : std::exchange(m_rows, {})) {
            html += row.term.isEmpty()
                        ? u"<tr><td colspan='2'>%1</td></tr>"_s.arg(row.text.toHtmlEscaped())
                        : u"<tr><td><code>%1</code></td><td>%2</td></tr>"_s.arg(
                              row.term.toHtmlEscaped(), row.text.toHtmlEscaped());
        }
        return html.isEmpty() ? html
                              : u"<table cellspacing='0' cellpadding='3'>%1</table>"_s.arg(html);
    }

private:
    QList<Row> m_rows;
};

} // namespace

QString helpPage(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    QString html;
    Rows rows;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines[i];
        if (line.trimmed().isEmpty())
            continue;
        if (indentOf(line) >= indent) {
            rows.add(line);
            continue;
        }
        const bool isHeading = i + 1 < lines.size() && indentOf(lines[i + 1]) >= indent;
        html += rows.take();
        html += (isHeading ? u"<h4>%1</h4>"_s : u"<p>%1</p>"_s).arg(line.toHtmlEscaped());
    }
    return html + rows.take();
}

} // namespace acervo
