#include "dossieroptionspane.h"

#include "dossierchoices.h"
#include "quietlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace acervo {

namespace {

const QString without = QStringLiteral("without");

constexpr int introductionLines = 3;

} // namespace

DossierOptionsPane::DossierOptionsPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLineEdit)
    , m_author(new QLineEdit)
    , m_introduction(new QPlainTextEdit)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(style::grid);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::DontWrapRows);
    addWords(*form);
    addChoices(*form);
    auto *heading = new QuietLabel(style::TextSize::Small);
    heading->setText(tr("What goes in"));
    form->addRow(heading);
    form->addRow(parts());
}

void DossierOptionsPane::addWords(QFormLayout &form)
{
    m_introduction->setPlaceholderText(tr("Markdown, after the cover"));
    m_introduction->setTabChangesFocus(true);
    m_introduction->setFixedHeight(introductionLines * m_introduction->fontMetrics().height() +
                                   2 * style::grid);
    form.addRow(tr("Tit&le:"), m_title);
    form.addRow(tr("A&uthor:"), m_author);
    form.addRow(tr("&Introduction:"), m_introduction);
    m_title->setAccessibleName(tr("Title"));
    m_author->setAccessibleName(tr("Author"));
    m_introduction->setAccessibleName(tr("Introduction"));
    connect(m_title, &QLineEdit::textEdited, this, &DossierOptionsPane::changed);
    connect(m_author, &QLineEdit::textEdited, this, &DossierOptionsPane::changed);
    connect(m_introduction, &QPlainTextEdit::textChanged, this, &DossierOptionsPane::changed);
}

void DossierOptionsPane::addChoices(QFormLayout &form)
{
    for (const QString &name : dossierOptionNames()) {
        if (name == without)
            continue;
        auto *box = new QComboBox;
        for (const QString &value : dossierOptionValues(name))
            box->addItem(dossierValueInWords(name, value), value);
        const QString label = dossierChoiceInWords(name);
        form.addRow(label, box);
        box->setAccessibleName(QString(label).remove(u'&').remove(u':'));
        m_choices.insert(name, box);
        connect(box, &QComboBox::currentIndexChanged, this, &DossierOptionsPane::changed);
    }
}

QWidget *DossierOptionsPane::parts()
{
    auto *pane = new QWidget;
    auto *grid = new QGridLayout(pane);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(style::grid / 2);
    int index = 0;
    for (const QString &part : dossierOptionValues(without)) {
        auto *box = new QCheckBox(dossierValueInWords(without, part));
        box->setChecked(true);
        grid->addWidget(box, index / 2, index % 2);
        ++index;
        m_parts.insert(part, box);
        connect(box, &QCheckBox::toggled, this, &DossierOptionsPane::changed);
    }
    return pane;
}

DossierOptions DossierOptionsPane::options() const
{
    DossierOptions options;
    for (const auto &[name, box] : m_choices.asKeyValueRange())
        setDossierOption(options, name, box->currentData().toString());
    for (const auto &[part, box] : m_parts.asKeyValueRange()) {
        if (!box->isChecked())
            setDossierOption(options, without, part);
    }
    options.title = m_title->text().trimmed();
    options.author = m_author->text().trimmed();
    options.introduction = m_introduction->toPlainText();
    return options;
}

void DossierOptionsPane::setOptions(const DossierOptions &options)
{
    {
        const QSignalBlocker quiet(this);
        for (const auto &[name, box] : m_choices.asKeyValueRange())
            box->setCurrentIndex(box->findData(dossierOption(options, name)));
        const QStringList left = dossierOption(options, without).split(u',');
        for (const auto &[part, box] : m_parts.asKeyValueRange())
            box->setChecked(!left.contains(part));
        m_author->setText(options.author);
        m_introduction->setPlainText(options.introduction);
    }
    Q_EMIT changed();
}

void DossierOptionsPane::setUsualTitle(const QString &title) { m_title->setPlaceholderText(title); }

} // namespace acervo
