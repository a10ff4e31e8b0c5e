#include "recentlyreadbox.h"

#include "dateinwords.h"
#include "suggestiondelegate.h"

namespace acervo {

RecentlyReadBox::RecentlyReadBox(QWidget *parent)
    : ChoiceBox({.placeholder = tr("A part of the title"),
                 .field = tr("Title of what was read"),
                 .list = tr("Recently read")},
                parent)
{
    setChoices(&m_model, new SuggestionDelegate(this));
}

void RecentlyReadBox::setRows(const QList<ArticleRow> &rows)
{
    m_rows = rows;
    fill();
}

void RecentlyReadBox::typed(const QString &text)
{
    m_typed = text.simplified();
    fill();
}

void RecentlyReadBox::fill()
{
    m_offered.clear();
    QList<Suggestion> lines;
    for (const ArticleRow &row : std::as_const(m_rows)) {
        const QString title = row.title.simplified();
        if (!title.contains(m_typed, Qt::CaseInsensitive))
            continue;
        Suggestion line{.text = title, .detail = dateInWords(row.date), .count = {}};
        line.sentence = line.text + QStringLiteral(", ") + line.detail;
        line.insert = line.text;
        lines.append(line);
        m_offered.append(row.id);
    }
    m_model.setSuggestions(lines);
    chooseFirst();
}

void RecentlyReadBox::choose(int row)
{
    const ArticleId article = m_offered[row];
    close();
    Q_EMIT articleWanted(article);
}

} // namespace acervo
