#include "dossieroptionspane.h"

#include "dossierchoices.h"
#include "style.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>

namespace acervo {

namespace {

const QString withoutName = QStringLiteral("without");
const QString authorName = QStringLiteral("author");

QLabel *labelFor(QWidget *field, const QString &text)
{
    auto *label = new QLabel(text);
    label->setBuddy(field);
    return label;
}

} // namespace

DossierOptionsPane::DossierOptionsPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLineEdit)
    , m_author(new QLineEdit)
    , m_introduction(new QPlainTextEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(style::grid);
    column->addLayout(buildWords());
    column->addLayout(buildChoices());
    column->addLayout(buildParts());
    const bool isLetter = QLocale().measurementSystem() == QLocale::ImperialUSSystem;
    setChoices(
        {{QStringLiteral("paper"), isLetter ? QStringLiteral("letter") : QStringLiteral("a4")}});
    for (const QComboBox *box : std::as_const(m_choices))
        connect(box, &QComboBox::currentIndexChanged, this, &DossierOptionsPane::changed);
    for (const QCheckBox *box : std::as_const(m_parts))
        connect(box, &QCheckBox::toggled, this, &DossierOptionsPane::changed);
    connect(m_title, &QLineEdit::textEdited, this, &DossierOptionsPane::changed);
    connect(m_author, &QLineEdit::textEdited, this, &DossierOptionsPane::changed);
    connect(m_introduction, &QPlainTextEdit::textChanged, this, &DossierOptionsPane::changed);
}

QLayout *DossierOptionsPane::buildWords()
{
    m_title->setPlaceholderText(tr("what the query says"));
    m_introduction->setPlaceholderText(tr("Markdown, on the pages after the cover"));
    m_introduction->setAccessibleName(tr("Introduction"));
    m_introduction->setTabChangesFocus(true);
    m_introduction->setFixedHeight(2 * m_title->sizeHint().height() + style::grid);
    auto *grid = new QGridLayout;
    grid->setSpacing(style::grid);
    grid->addWidget(labelFor(m_title, tr("Tit&le:")), 0, 0);
    grid->addWidget(m_title, 0, 1);
    grid->addWidget(labelFor(m_author, tr("A&uthor:")), 1, 0);
    grid->addWidget(m_author, 1, 1);
    grid->addWidget(labelFor(m_introduction, tr("Int&roduction:")), 0, 2, Qt::AlignTop);
    grid->addWidget(m_introduction, 0, 3, 2, 1);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    return grid;
}

QLayout *DossierOptionsPane::buildChoices()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(style::grid);
    for (const QString &name : dossierOptionNames()) {
        if (name == withoutName)
            continue;
        auto *box = new QComboBox;
        for (const QString &value : dossierOptionValues(name))
            box->addItem(dossierValueInWords(name, value), value);
        m_choices.insert(name, box);
        auto *pair = new QVBoxLayout;
        pair->setSpacing(style::grid / 2);
        pair->addWidget(labelFor(box, dossierChoiceInWords(name)));
        pair->addWidget(box);
        row->addLayout(pair, 1);
    }
    return row;
}

QLayout *DossierOptionsPane::buildParts()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * style::grid);
    for (const QString &part : dossierOptionValues(withoutName)) {
        auto *box = new QCheckBox(dossierValueInWords(withoutName, part));
        box->setChecked(true);
        m_parts.insert(part, box);
        row->addWidget(box);
    }
    row->addStretch(1);
    return row;
}

DossierOptions DossierOptionsPane::options() const
{
    DossierOptions options;
    const auto all = choices();
    for (auto choice = all.cbegin(); choice != all.cend(); ++choice)
        setDossierOption(options, choice.key(), choice.value());
    options.title = m_title->text().trimmed();
    options.author = m_author->text().trimmed();
    options.introduction = m_introduction->toPlainText();
    return options;
}

QHash<QString, QString> DossierOptionsPane::choices() const
{
    QHash<QString, QString> choices;
    for (auto box = m_choices.cbegin(); box != m_choices.cend(); ++box)
        choices.insert(box.key(), (*box)->currentData().toString());
    QStringList without;
    for (auto box = m_parts.cbegin(); box != m_parts.cend(); ++box) {
        if (!(*box)->isChecked())
            without += box.key();
    }
    choices.insert(withoutName, without.join(u','));
    choices.insert(authorName, m_author->text());
    return choices;
}

void DossierOptionsPane::setChoices(const QHash<QString, QString> &choices)
{
    for (auto choice = choices.cbegin(); choice != choices.cend(); ++choice) {
        if (QComboBox *box = m_choices.value(choice.key()))
            box->setCurrentIndex(std::max(0, box->findData(choice.value())));
    }
    const QStringList without = choices.value(withoutName).split(u',');
    for (auto box = m_parts.cbegin(); box != m_parts.cend(); ++box)
        (*box)->setChecked(!without.contains(box.key()));
    m_author->setText(choices.value(authorName));
}

} // namespace acervo
