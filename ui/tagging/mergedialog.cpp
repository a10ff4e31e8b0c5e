#include "mergedialog.h"

#include "countwords.h"
#include "library.h"
#include "style.h"
#include "tagcolours.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace acervo {

MergeDialog::MergeDialog(Library &library, const Tag &tag, const QList<Tag> &tags,
                         FacetValue proposed, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_tag(tag)
    , m_choice(new QComboBox)
    , m_numbers(new QLabel)
{
    setWindowTitle(tr("Merge tags"));
    m_choice->setAccessibleName(tr("Tag to merge into"));
    const QString inside = tag.name + u'/';
    for (const Tag &one : tags) {
        if (one.id != tag.id && !one.name.startsWith(inside)) // not into what lies below it
            m_choice->addItem(tagMark(one.colour, one.name, palette()), one.name, one.id);
    }
    if (const int row = m_choice->findData(proposed); row >= 0)
        m_choice->setCurrentIndex(row);
    auto *heading = new QLabel(tr("Merge “%1” into").arg(tag.name));
    heading->setTextFormat(Qt::PlainText);
    heading->setFont(style::font(style::TextSize::Title));
    m_numbers->setTextFormat(Qt::PlainText);
    m_numbers->setWordWrap(true);
    m_numbers->setObjectName(QStringLiteral("numbers"));

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_merge = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    m_merge->setEnabled(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT mergeWanted(m_tag.id, m_choice->currentText());
        accept();
    });
    connect(m_choice, &QComboBox::currentIndexChanged, this, &MergeDialog::preview);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(style::grid);
    for (QWidget *part : QList<QWidget *>{heading, m_choice, m_numbers, buttons})
        column->addWidget(part);
    resize(56 * style::grid, sizeHint().height());
    preview();
}

void MergeDialog::preview()
{
    const FacetValue into = m_choice->currentData().toUInt();
    if (into == 0)
        return;
    m_library.tagMerge(m_tag.id, into).then(this, [this, into](const Result<TagMerge> &merge) {
        if (!merge || m_choice->currentData().toUInt() != into)
            return;
        QString text = tr("“%1” is on %2, “%3” on %4; on both: %5. Afterwards “%3” is on %6.")
                           .arg(m_tag.name, articleCount(merge->from), m_choice->currentText(),
                                articleCount(merge->to), articleCount(merge->both),
                                articleCount(merge->after()));
        if (merge->below > 0)
            text += u' ' + tr("Tags that move along: %1.").arg(numberInWords(merge->below));
        m_numbers->setText(text);
        m_merge->setEnabled(true);
    });
}

} // namespace acervo
