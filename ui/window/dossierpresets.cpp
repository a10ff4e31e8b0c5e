#include "dossierpresets.h"

#include "dossierwords.h"
#include "iconbutton.h"
#include "style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QToolButton>

namespace acervo {

namespace {

DossierOptions untitled(DossierOptions options)
{
    options.title.clear();
    return options;
}

} // namespace

DossierPresets::DossierPresets(const QString &library, QWidget *parent)
    : QWidget(parent)
    , m_memory(library)
    , m_names(new QComboBox)
    , m_save(iconButton(QStringLiteral("document-save"), tr("Keep these choices under a name…"),
                        Qt::StrongFocus))
    , m_remove(iconButton(QStringLiteral("edit-delete"), tr("Remove this preset"), Qt::StrongFocus))
{
    auto *label = new QLabel(tr("Pr&eset:"));
    label->setBuddy(m_names);
    m_names->setAccessibleName(tr("Preset"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::grid / 2);
    row->addWidget(label);
    row->addWidget(m_names, 1);
    row->addWidget(m_save);
    row->addWidget(m_remove);
    fill();
    connect(m_names, &QComboBox::activated, this, &DossierPresets::choose);
    connect(m_save, &QToolButton::clicked, this, &DossierPresets::save);
    connect(m_remove, &QToolButton::clicked, this, &DossierPresets::remove);
}

// The usual way, the presets by name; the first entry stands for what has no name.
void DossierPresets::fill()
{
    m_names->clear();
    m_names->addItem(tr("Your own choices"));
    m_names->addItem(tr("As usual"));
    m_names->addItems(m_memory.presets());
    showState();
}

void DossierPresets::setOptions(const DossierOptions &options)
{
    m_options = untitled(options);
    showState();
}

void DossierPresets::showState()
{
    int index = m_options == usualDossierOptions() ? 1 : 0;
    for (int i = 2; i < m_names->count(); ++i) {
        if (m_memory.preset(m_names->itemText(i)) == m_options)
            index = i;
    }
    m_names->setCurrentIndex(index);
    m_remove->setEnabled(index > 1);
}

void DossierPresets::choose(int index)
{
    if (index == 1)
        Q_EMIT chosen(usualDossierOptions());
    else if (index > 1)
        Q_EMIT chosen(m_memory.preset(m_names->itemText(index)));
    showState();
}

void DossierPresets::save()
{
    const QString before = m_names->currentIndex() > 1 ? m_names->currentText() : QString();
    const QString name = QInputDialog::getText(this, tr("Keep as a preset"),
                                               tr("What these choices are called; a name that is "
                                                  "taken gets them in place of its own:"),
                                               QLineEdit::Normal, before)
                             .trimmed();
    if (name.isEmpty())
        return;
    m_memory.keepPreset(name, m_options);
    fill();
}

void DossierPresets::remove()
{
    m_memory.removePreset(m_names->currentText());
    fill();
}

} // namespace acervo
