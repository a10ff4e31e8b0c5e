#include "factfield.h"

#include "authorlines.h"
#include "correctionwords.h"
#include "datespans.h"
#include "fieldtext.h"
#include "languagechoice.h"
#include "linklabel.h"
#include "quietlabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace acervo {

namespace {

// Of what takes several lines; 0: of one.
int linesInSight(Correctable fact)
{
    switch (fact) {
    case Correctable::Authors:
        return 3;
    case Correctable::Summary:
        return 5;
    case Correctable::Text:
        return 10;
    default:
        return 0;
    }
}

// "2021", "2021-03", "2021-03-16"; not known where it is a range or nothing at all.
PartialDate dateIn(const QString &text)
{
    const auto span = readDateSpan(text.simplified());
    return span && span->last == 0 && span->from == span->to ? span->from : PartialDate();
}

} // namespace

FactField::FactField(Correctable fact, QWidget *parent)
    : QWidget(parent)
    , m_fact(fact)
    , m_judgement(new QuietLabel(style::TextSize::Small))
    , m_take(new LinkLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::grid / 4);
    buildEditor();
    column->addWidget(&editor());
    column->addWidget(m_judgement);
    column->addWidget(m_take, 0, Qt::AlignLeft);
    m_judgement->setWordWrap(true);
    m_judgement->hide();
    m_take->setFont(style::font(style::TextSize::Small));
    m_take->hide();
    setFocusProxy(&editor());
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    editor().setAccessibleName(correctableInWords(fact));
    connect(m_take, &QAbstractButton::clicked, this, [this] { type(textOf(m_source)); });
}

void FactField::buildEditor()
{
    const auto tell = [this] {
        judge();
        Q_EMIT edited();
    };
    if (const int lines = linesInSight(m_fact); lines > 0) {
        m_lines = new FieldText(lines);
        if (m_fact == Correctable::Authors)
            m_lines->setToolTip(tr("One a line: family name, given name"));
        connect(m_lines, &QPlainTextEdit::textChanged, this, tell);
    } else if (m_fact == Correctable::Language) {
        m_language = new LanguageChoice;
        connect(m_language, &QComboBox::currentIndexChanged, this, tell);
    } else {
        m_line = new QLineEdit;
        connect(m_line, &QLineEdit::textChanged, this, tell);
    }
}

QWidget &FactField::editor() const
{
    if (m_line)
        return *m_line;
    return m_lines ? static_cast<QWidget &>(*m_lines) : *m_language;
}

void FactField::begin(const std::optional<QString> &value)
{
    QString hint = value ? QString() : tr("Different ones");
    if (value && m_fact == Correctable::Date)
        hint = tr("2021, 2021-03 or 2021-03-16");
    else if (value && m_fact == Correctable::Authors)
        hint = tr("One a line: family name, given name");
    if (m_line)
        m_line->setPlaceholderText(hint);
    else if (m_lines)
        m_lines->setPlaceholderText(hint);
    else
        m_language->setPlaceholderText(hint);
    m_persons = value && m_fact == Correctable::Authors ? personsFromText(*value) : QList<Person>();
    if (!value && m_language)
        m_language->setCurrentIndex(-1);
    else
        type(textOf(value.value_or(QString())));
    m_before = typed();
    judge();
}

void FactField::showSource(const std::optional<QString> &source)
{
    m_source = source.value_or(QString());
    m_take->setVisible(!m_source.isEmpty());
    m_take->setText(tr("Take the source's: %1").arg(factInWords(m_fact, m_source)));
}

std::optional<QString> FactField::changed() const
{
    const QString text = typed();
    return text == m_before ? std::nullopt : std::optional(valueOf(text));
}

bool FactField::isValid() const
{
    return m_fact != Correctable::Date || typed().trimmed().isEmpty() || dateIn(typed()).isKnown();
}

QString FactField::typed() const
{
    if (m_line)
        return m_line->text();
    if (m_lines)
        return m_lines->text();
    return m_language->currentIndex() < 0 ? QStringLiteral("?") : m_language->code();
}

void FactField::type(const QString &text)
{
    if (m_line) {
        m_line->setText(text);
        m_line->setCursorPosition(0); // its beginning is in sight
    } else if (m_lines) {
        m_lines->setPlainText(text);
    } else {
        m_language->setCode(text);
    }
}

QString FactField::valueOf(const QString &text) const
{
    if (m_fact == Correctable::Date)
        return dateIn(text).toIso();
    if (m_fact == Correctable::Authors)
        return textOfPersons(personsOfLines(text, m_persons));
    return tidyFact(m_fact, text);
}

QString FactField::textOf(const QString &value) const
{
    if (m_fact == Correctable::Authors)
        return authorLines(personsFromText(value));
    return m_fact == Correctable::Title ? value.simplified() : value;
}

// How a date is understood is said before it is kept.
void FactField::judge()
{
    if (m_fact != Correctable::Date)
        return;
    const QString text = typed().trimmed();
    const bool isUnderstood = dateIn(text).isKnown();
    m_judgement->setText(isUnderstood
                             ? factInWords(m_fact, dateIn(text).toIso())
                             : tr("Not understood. Dates look so: 2021, 2021-03, 2021-03-16"));
    m_judgement->setVisible(!text.isEmpty() && text != m_before);
}

} // namespace acervo
