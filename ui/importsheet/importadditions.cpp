#include "importadditions.h"

#include "importsheet.h"
#include "style.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QVBoxLayout>

namespace acervo {

namespace {

const QString keepsPlace = QStringLiteral("import/keepsWhenStopped");

} // namespace

ImportAdditions::ImportAdditions(QWidget *last, QWidget *parent)
    : QWidget(parent)
    , m_tags(new QLineEdit)
    , m_topic(new QLineEdit)
    , m_wanted(new QCheckBox(tr("&Show this before every import")))
    , m_keeps(new QCheckBox(tr("When stopped, &keep what came in so far")))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(style::grid);
    rows->addLayout(givenToAll(last));
    rows->addLayout(settings());
}

QLayout *ImportAdditions::givenToAll(QWidget *last)
{
    m_tags->setPlaceholderText(tr("apart at commas"));
    auto *tags = new QLabel(tr("&Tags for all:"));
    tags->setBuddy(m_tags);
    auto *topic = new QLabel(tr("T&opic for all:"));
    topic->setBuddy(m_topic);
    auto *row = new QHBoxLayout;
    row->setSpacing(style::grid);
    row->addWidget(tags);
    row->addWidget(m_tags, 1);
    row->addSpacing(style::grid);
    row->addWidget(topic);
    row->addWidget(m_topic, 1);
    row->addSpacing(style::grid);
    row->addWidget(last);
    return row;
}

QLayout *ImportAdditions::settings()
{
    m_wanted->setChecked(ImportSheet::isWanted());
    m_keeps->setChecked(QSettings().value(keepsPlace, true).toBool());
    auto *row = new QHBoxLayout;
    row->setSpacing(3 * style::grid);
    row->addWidget(m_wanted);
    row->addWidget(m_keeps);
    row->addStretch(1);
    return row;
}

void ImportAdditions::addTo(ImportChoices &choices) const
{
    for (const QString &tag : m_tags->text().split(u',')) {
        if (!tag.trimmed().isEmpty())
            choices.tags.append(tag.simplified());
    }
    choices.topic = m_topic->text().simplified();
    choices.keepsWhenStopped = m_keeps->isChecked();
}

bool ImportAdditions::isSheetWanted() const { return m_wanted->isChecked(); }

void ImportAdditions::keepSettings() const
{
    QSettings().setValue(keepsPlace, m_keeps->isChecked());
}

} // namespace acervo
