#include "tablerecord.h"

#include "authorlist.h"
#include "doi.h"
#include "inlinemarkup.h"
#include "publicationdate.h"
#include "statedlanguage.h"
#include "subtitle.h"
#include "timestamp.h"
#include "validtext.h"
#include "website.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

// A table of Acervo's own has what is in no column of its own in one, as JSON.
void liftFields(QJsonObject &fields)
{
    const QString cell = fields.value("fields"_L1).toString();
    if (!cell.startsWith(u'{'))
        return;
    const QJsonObject inner = QJsonDocument::fromJson(cell.toUtf8()).object();
    if (inner.isEmpty())
        return;
    fields.remove("fields"_L1);
    for (auto field = inner.begin(); field != inner.end(); ++field) {
        if (!fields.contains(field.key()))
            fields.insert(field.key(), *field);
    }
}

// Without the apostrophe that keeps a spreadsheet from running the cell as a formula.
QString withoutGuard(const QString &cell)
{
    qsizetype at = 0;
    while (at < cell.size() && cell[at] == u'\'')
        ++at;
    const bool isGuarded =
        at > 0 && at < cell.size() && QStringView(u"=+-@\t\r").contains(cell[at]);
    return isGuarded ? cell.sliced(1) : cell;
}

class Row
{
public:
    Row(const TableColumns &columns, const QStringList &cells)
        : m_columns(columns)
        , m_cells(cells)
        , m_used(size_t(cells.size()), false)
    {}

    // The columns of one meaning that are not empty, the best first.
    QList<qsizetype> filled(Meaning meaning) const
    {
        QList<qsizetype> found;
        for (qsizetype i = 0; i < std::min(m_cells.size(), m_columns.meanings.size()); ++i) {
            const auto &column = m_columns.meanings[i];
            if (column && column->meaning == meaning && !isBlank(m_cells[i]))
                found.append(i);
        }
        std::ranges::stable_sort(found, {},
                                 [&](qsizetype i) { return m_columns.meanings[i]->rank; });
        return found;
    }
    QString take(qsizetype column)
    {
        m_used[size_t(column)] = true;
        return m_cells[column].trimmed();
    }
    QString takeBest(Meaning meaning)
    {
        const QList<qsizetype> all = filled(meaning);
        return all.isEmpty() ? QString() : take(all.first());
    }
    QString see(qsizetype column) const { return m_cells[column].trimmed(); }
    QString name(qsizetype column) const { return m_columns.names.value(column); }
    DateOrder dateOrder() const { return m_columns.dateOrder; }

    QJsonObject rest() const
    {
        QJsonObject fields;
        for (qsizetype i = 0; i < m_cells.size(); ++i) {
            if (m_used[size_t(i)] || isBlank(m_cells[i]))
                continue;
            QString name = m_columns.names.value(i);
            if (name.isEmpty() || fields.contains(name))
                name = u"column %1"_s.arg(i + 1);
            fields.insert(name, m_cells[i].trimmed());
        }
        liftFields(fields);
        return fields;
    }

private:
    static bool isBlank(const QString &cell)
    {
        const QString text = cell.trimmed();
        static const QStringList nothing{u"nan"_s, u"n/a"_s, u"null"_s, u"none"_s, u"na"_s, u"-"_s};
        return text.isEmpty() || (text.size() <= 4 && nothing.contains(text.toLower()));
    }

    const TableColumns &m_columns;
    const QStringList &m_cells;
    std::vector<bool> m_used;
};

// "5/23/06", as spreadsheets write days; their rule for the century too.
QString withCentury(const QString &cell)
{
    constexpr int lastOfThis = 29;
    static const QRegularExpression day(u"^(\\d{1,2}([/.])\\d{1,2}\\2)(\\d\\d)(?=\\s|$)"_s);
    const QStringView start = QStringView(cell).first(std::min<qsizetype>(cell.size(), 3));
    if (!start.contains(u'/') && !start.contains(u'.')) // as almost all days do not
        return cell;
    const QRegularExpressionMatch match = day.match(cell);
    if (!match.hasMatch())
        return cell;
    const bool isThis = match.capturedView(3).toInt() <= lastOfThis;
    return match.captured(1) + (isThis ? u"20"_s : u"19"_s) + cell.sliced(match.capturedStart(3));
}

PartialDate readCell(const QString &text, DateOrder order)
{
    const QString cell = withCentury(text);
    const PartialDate date = readDate(cell, order);
    const PartialDate other = date.isKnown() ? date : publicationDate(cell);
    return other.isKnown() ? other : timestampDate(cell);
}

bool liesIn(const PartialDate &narrow, const PartialDate &wide)
{
    return wide.firstDay() <= narrow.firstDay() && narrow.lastDay() <= wide.lastDay();
}

// From a year, a month ("MAR 15", "3") and a day, whichever there are.
PartialDate takeYear(Row &row)
{
    const QList<qsizetype> years = row.filled(Meaning::Year);
    if (years.isEmpty())
        return {};
    const PartialDate whole = publicationDate(row.see(years.first()));
    if (!whole.isKnown())
        return {};
    row.take(years.first());
    const QList<qsizetype> months = row.filled(Meaning::Month);
    if (months.isEmpty())
        return whole;
    const QList<qsizetype> days = row.filled(Meaning::Day);
    const QString month = row.see(months.first());
    const QString day = days.isEmpty() ? QString() : row.see(days.first());
    const QString year = QString::number(whole.year());
    bool isNumber = false;
    const int number = month.toInt(&isNumber);
    const PartialDate narrow =
        !isNumber       ? publicationDate(QString(day + u' ' + month + u' ' + year))
        : day.isEmpty() ? PartialDate::ofMonth(whole.year(), number)
                        : PartialDate::ofDay(whole.year(), number, day.toInt());
    if (!narrow.isKnown() || !liesIn(narrow, whole))
        return whole;
    row.take(months.first());
    if (!days.isEmpty())
        row.take(days.first());
    return narrow;
}

// A date that contradicts the year of publication is another one (online first, say).
PartialDate takeDate(Row &row)
{
    PartialDate date = takeYear(row);
    for (const qsizetype column : row.filled(Meaning::Date)) {
        PartialDate read = readCell(row.see(column), row.dateOrder());
        if (!read.isKnown() && date.isKnown())
            read = publicationDate(QString(row.see(column) + u' ' + QString::number(date.year())));
        if (!read.isKnown() || (date.isKnown() && !liesIn(read, date) && !liesIn(date, read)))
            continue;
        row.take(column);
        if (!date.isKnown() || liesIn(read, date))
            date = read;
    }
    return date;
}

// "['Marx, Karl', 'Lindgren, Astrid']", as Python prints a list; or as JSON writes it.
QString withoutListMarks(const QString &cell)
{
    if (cell == "[]"_L1)
        return {};
    const bool isList = cell.size() > 3 && cell.startsWith(u'[') && cell.endsWith(u']') &&
                        (cell[1] == u'\'' || cell[1] == u'"');
    if (!isList)
        return cell;
    static const QRegularExpression between(u"['\"]\\s*,\\s*['\"]"_s);
    return cell.sliced(2, cell.size() - 4).replace(between, u"; "_s);
}

void addTopics(QStringList &topics, const QString &cell)
{
    static const QRegularExpression strong(u"[;|\\n]"_s);
    const bool isStrong = cell.contains(strong);
    for (const QString &part :
         isStrong ? cell.split(strong) : cell.split(u',', Qt::SkipEmptyParts)) {
        const QString topic = withoutInlineMarkup(part).simplified();
        if (!topic.isEmpty() && !topics.contains(topic, Qt::CaseInsensitive))
            topics.append(topic);
    }
}

// Zotero keeps a person's tags and a catalogue's apart; of other columns the best is meant.
void takeTopics(QStringList &topics, Row &row)
{
    bool isFirst = true;
    for (const qsizetype column : row.filled(Meaning::Topics)) {
        if (std::exchange(isFirst, false) || row.name(column) == "Automatic Tags"_L1)
            addTopics(topics, withoutListMarks(row.take(column)));
    }
}

QList<Person> takePersons(Row &row)
{
    const auto clean = [](const QString &cell) {
        return withoutInlineMarkup(withoutListMarks(cell));
    };
    QList<Person> persons = authorsIn(clean(row.takeBest(Meaning::Persons)));
    persons += authorsIn(clean(row.takeBest(Meaning::MorePersons)));
    persons += authorsIn(clean(row.takeBest(Meaning::Editors)), u"editor"_s);
    persons += authorsIn(clean(row.takeBest(Meaning::Translators)), u"translator"_s);
    return persons;
}

QString takeUrl(Row &row)
{
    for (const qsizetype column : row.filled(Meaning::Url)) {
        const QString cell = row.see(column);
        const auto end = std::ranges::find_if(cell, [](QChar c) { return c.isSpace(); });
        QString url = cell.first(end - cell.begin());
        if (!url.contains(u"://") && !url.startsWith("www."_L1))
            continue;
        row.take(column);
        const qsizetype second = url.indexOf(";http"_L1);
        if (second > 0)
            url.truncate(second);
        return url;
    }
    return {};
}

// Books and papers have what posts have not.
bool ofWorks(const QStringList &columns)
{
    static const QStringList marks{u"isbn"_s,   u"isbn13"_s,  u"issn"_s,    u"publisher"_s,
                                   u"volume"_s, u"edition"_s, u"editora"_s, u"editorial"_s};
    return std::ranges::any_of(columns,
                               [](const QString &name) { return marks.contains(name.toLower()); });
}

void takeSource(ArticleDraft &draft, Row &row)
{
    draft.source = withoutInlineMarkup(row.takeBest(Meaning::Source)).simplified();
    // Embase: "Cancer (2004) 102:4 (253-258). Date of Publication: 25 Aug 2004".
    static const QRegularExpression citation(
        u"^(.{1,300}?) \\((\\d{4})\\)(?: [^ ].*?Date of Publication: (.{4,40}))?$"_s);
    const QRegularExpressionMatch match =
        draft.date.isKnown() ? QRegularExpressionMatch() : citation.match(draft.source);
    if (match.hasMatch()) {
        const PartialDate day = publicationDate(match.captured(3));
        draft.date = day.isKnown() ? day : publicationDate(match.captured(2));
        draft.source = match.captured(1);
    }
    if (draft.source.isEmpty() && !draft.url.contains(u"doi.org/"))
        draft.source = siteOf(draft.url);
}

} // namespace

ArticleDraft tableArticle(const TableColumns &columns, const QStringList &texts)
{
    QStringList cells;
    cells.reserve(texts.size());
    for (const QString &text : texts)
        cells.append(withoutGuard(validText(text)));
    Row row(columns, cells);
    ArticleDraft draft;
    draft.title = withoutInlineMarkup(row.takeBest(Meaning::Title)).simplified();
    draft.summary = withoutInlineMarkup(row.takeBest(Meaning::Summary));
    if (draft.summary == "[No abstract available]"_L1)
        draft.summary.clear();
    draft.body = withoutInlineMarkup(row.takeBest(Meaning::Body));
    draft.persons = takePersons(row);
    draft.date = takeDate(row);
    takeTopics(draft.topics, row);
    draft.url = takeUrl(row);
    const QString stated = row.takeBest(Meaning::Doi);
    const QString doi =
        doiIn(stated.isEmpty() && draft.url.contains(u"doi.org/") ? draft.url : stated);
    draft.doi = doi.isEmpty() ? stated.simplified() : doi;
    if (const QList<qsizetype> langs = row.filled(Meaning::Lang); !langs.isEmpty()) {
        draft.lang = statedLanguage(row.see(langs.first()).section(u';', 0, 0));
        if (!draft.lang.isEmpty())
            row.take(langs.first());
    }
    const QString subtitle = withoutInlineMarkup(row.takeBest(Meaning::Subtitle)).simplified();
    const bool isWork = !row.filled(Meaning::Source).isEmpty() || ofWorks(columns.names);
    takeSource(draft, row);
    draft.fields = row.rest();
    addSubtitle(draft, subtitle, isWork);
    return draft;
}

} // namespace acervo
