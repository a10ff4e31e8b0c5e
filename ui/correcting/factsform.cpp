#include "factsform.h"

#include "correctionwords.h"
#include "countwords.h"
#include "factfield.h"
#include "quietlabel.h"

#include <QEvent>
#include <QFormLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace acervo {

namespace {

bool isSaveKey(const QKeyEvent &key)
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) &&
           key.modifiers().testFlag(Qt::ControlModifier);
}

} // namespace

FactsForm::FactsForm(QWidget *parent)
    : QFrame(parent)
    , m_heading(new QLabel)
    , m_hint(new QuietLabel(style::TextSize::Small))
    , m_save(new QPushButton)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_heading->setFont(style::font(style::TextSize::Title));
    m_heading->setWordWrap(true);
    m_hint->setWordWrap(true);

    auto *sheet = new QWidget;
    sheet->setBackgroundRole(QPalette::Base);
    m_rows = new QFormLayout(sheet);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setHorizontalSpacing(2 * style::grid);
    m_rows->setVerticalSpacing(style::grid);
    for (const Correctable fact : correctables) {
        auto *label = new QLabel(correctableInWords(fact));
        auto *field = new FactField(fact);
        label->setBuddy(field);
        m_rows->addRow(label, field);
        m_fields.append(field);
        connect(field, &FactField::edited, this, &FactsForm::judge);
    }
    auto *scroll = new QScrollArea; // a low window does not show all of them
    scroll->setWidget(sheet);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *leave = new QPushButton(tr("Leave it"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(m_save);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * style::grid, 2 * style::grid, 3 * style::grid, 2 * style::grid);
    column->setSpacing(style::grid);
    column->addWidget(m_heading);
    column->addWidget(m_hint);
    column->addWidget(scroll, 1);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &FactsForm::save);
    connect(leave, &QPushButton::clicked, this, &FactsForm::leaveWanted);
}

void FactsForm::beginOne(const Article &article, const QList<CorrectedFact> &corrected)
{
    for (FactField *field : std::as_const(m_fields)) {
        const auto found = std::ranges::find(corrected, field->fact(), &CorrectedFact::fact);
        field->begin(factOf(article, field->fact()));
        field->showSource(found == corrected.end() ? std::nullopt : std::optional(found->source));
    }
    showTexts(true);
    begin(tr("Correct the facts of this article"),
          tr("What the source says is kept beneath, and a click away."), tr("Correct"));
}

void FactsForm::beginSeveral(qint64 articles, const QList<Correction> &shared)
{
    for (FactField *field : std::as_const(m_fields)) {
        const auto found = std::ranges::find(shared, field->fact(), &Correction::fact);
        field->begin(found == shared.end() ? std::nullopt : std::optional(found->value));
        field->showSource({});
    }
    showTexts(false);
    const QString count = articleCount(articles);
    begin(tr("Correct the facts of %1").arg(count),
          tr("Only what you change here is changed, in all of them."), tr("Correct %1").arg(count));
}

void FactsForm::beginNew()
{
    for (FactField *field : std::as_const(m_fields)) {
        field->begin(QString());
        field->showSource({});
    }
    showTexts(true);
    begin(tr("New article"),
          tr("Nothing is fetched. To read a page here, save it in the browser and drop its file on "
             "this window: it joins the article of its address."),
          tr("Make it"));
}

// Several articles never have one text.
void FactsForm::showTexts(bool on)
{
    for (FactField *field : std::as_const(m_fields)) {
        if (field->fact() == Correctable::Summary || field->fact() == Correctable::Text)
            m_rows->setRowVisible(field, on);
    }
}

void FactsForm::begin(const QString &heading, const QString &hint, const QString &button)
{
    m_heading->setText(heading);
    setAccessibleName(heading);
    m_hint->setText(hint);
    m_save->setText(button);
    judge();
    m_fields.first()->editor().setFocus(Qt::OtherFocusReason);
}

QList<Correction> FactsForm::corrections() const
{
    QList<Correction> all;
    for (const FactField *field : m_fields) {
        if (const auto value = field->changed())
            all.append({.fact = field->fact(), .value = *value});
    }
    return all;
}

bool FactsForm::isValid() const { return std::ranges::all_of(m_fields, &FactField::isValid); }

void FactsForm::save()
{
    if (isValid())
        Q_EMIT saveWanted(corrections());
}

void FactsForm::judge() { m_save->setEnabled(isValid() && !corrections().isEmpty()); }

// The window has commands on these keys, and on the letters that buttons do not take.
bool FactsForm::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isLetter = key->modifiers() == Qt::NoModifier && !key->text().isEmpty();
        if (isSaveKey(*key) || key->key() == Qt::Key_Escape || isLetter) {
            event->accept();
            return true;
        }
    }
    return QFrame::event(event);
}

void FactsForm::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT leaveWanted();
    else if (isReturn)
        save();
    else
        QFrame::keyPressEvent(event);
}

} // namespace acervo
