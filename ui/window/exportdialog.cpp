#include "exportdialog.h"

#include "countwords.h"
#include "dossierwords.h"
#include "exportmemory.h"
#include "exportplace.h"
#include "exportpreview.h"
#include "exportwords.h"
#include "formatlist.h"
#include "formattable.h"
#include "library.h"
#include "placenaming.h"
#include "separatorline.h"
#include "style.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QVBoxLayout>

namespace acervo {

namespace {

const QString geometryPlace = QStringLiteral("export/geometry");

constexpr int formatsWidth = 38 * style::grid;

} // namespace

ExportDialog::ExportDialog(Library &library, const ExportMatter &matter, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_matter(matter)
    , m_heading(new QLabel)
    , m_selected(new QRadioButton)
    , m_all(new QRadioButton)
    , m_formats(new FormatList)
    , m_preview(new ExportPreview(library))
    , m_notes(new QCheckBox(tr("With my &notes")))
    , m_formulas(new QCheckBox(tr("&Guard against formulas")))
    , m_place(new ExportPlace(ExportMemory::of(library.file()).folder))
{
    setWindowTitle(tr("Export"));
    buildLayout();
    const ExportMemory memory = ExportMemory::of(library.file());
    m_notes->setChecked(memory.options.hasNotes);
    m_formulas->setChecked(memory.options.guardsFormulas);
    m_formats->setFormat(memory.format);
    connect(m_place, &ExportPlace::changed, this, &ExportDialog::showState);
    showFormat();

    connect(m_formats, &FormatList::formatChanged, this, &ExportDialog::showFormat);
    connect(m_formats, &QListWidget::itemDoubleClicked, this, [this] { m_export->click(); });
    connect(m_selected, &QRadioButton::toggled, this, &ExportDialog::showFormat);
    connect(m_notes, &QCheckBox::toggled, this, &ExportDialog::showPreview);
    connect(m_formulas, &QCheckBox::toggled, this, &ExportDialog::showPreview);
    connect(this, &QDialog::finished, this, &ExportDialog::finish);
    resize(120 * style::grid, 80 * style::grid);
    restoreGeometry(QSettings().value(geometryPlace).toByteArray());
    m_formats->setFocus();
}

void ExportDialog::buildLayout()
{
    style::setTextSize(*m_heading, style::TextSize::Title);
    m_heading->setTextFormat(Qt::PlainText);
    m_formats->setFixedWidth(formatsWidth);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(2 * style::grid);
    middle->addWidget(m_formats);
    middle->addWidget(m_preview, 1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * style::grid, 2 * style::grid, 2 * style::grid, 2 * style::grid);
    column->setSpacing(style::grid);
    column->addWidget(m_heading);
    column->addWidget(buildScope());
    column->addLayout(middle, 1);
    column->addWidget(buildOptions());
    column->addWidget(m_place);
    column->addWidget(buildButtons());
    // Only now, as a part of the dialog, can it become the one that Enter presses.
    m_export->setDefault(true);
}

QWidget *ExportDialog::buildScope()
{
    const qsizetype selected = m_matter.selected.size();
    m_selected->setText(selected == 1 ? tr("Only the &selected one")
                                      : tr("The &selected: %1").arg(articleCount(selected)));
    m_all->setText(tr("&All that the query shows: %1").arg(articleCount(m_matter.shown.size())));
    m_all->setEnabled(!m_matter.shown.isEmpty());
    m_selected->setChecked(selected > 1 || m_matter.shown.isEmpty());
    m_all->setChecked(!m_selected->isChecked());
    auto *scope = new QWidget;
    auto *row = new QHBoxLayout(scope);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * style::grid);
    row->addWidget(m_selected);
    row->addWidget(m_all);
    row->addStretch(1);
    scope->setVisible(selected > 0);
    return scope;
}

QWidget *ExportDialog::buildOptions()
{
    m_formulas->setToolTip(tr("No cell begins as a formula does: a spreadsheet would run it."));
    auto *options = new QWidget;
    auto *row = new QHBoxLayout(options);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * style::grid);
    row->addWidget(m_notes);
    row->addWidget(m_formulas);
    row->addStretch(1);
    return options;
}

QWidget *ExportDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void ExportDialog::showFormat()
{
    const FormatEntry entry = formatEntry(m_formats->format());
    m_notes->setVisible(entry.asksForNotes);
    m_formulas->setVisible(entry.asksForFormulas);
    const QString title = isSelection() ? m_matter.title : queryInWords(m_matter.query, placeName);
    m_place->propose(title, entry.format);
    showPreview();
}

void ExportDialog::showPreview()
{
    const FormatEntry entry = formatEntry(m_formats->format());
    if (entry.syntax.isEmpty()) {
        m_preview->showDossier(dossierWording(isSelection() ? Query() : m_matter.query,
                                              articles().size(), QDate::currentDate(), placeName),
                               articles());
    } else {
        m_preview->showFirstOf(
            {.format = entry.format,
             .options = options(),
             .wording = exportWording(isSelection() ? Query() : m_matter.query, articles().size(),
                                      QDate::currentDate(), placeName),
             .articles = articles()},
            entry.syntax);
    }
}

void ExportDialog::showState()
{
    m_heading->setText(tr("Export %1").arg(articleCount(articles().size())));
    m_export->setText(m_place->isReplacing() ? tr("Export and replace") : tr("Export"));
    m_export->setEnabled(m_place->isPossible());
}

bool ExportDialog::isSelection() const { return m_selected->isChecked(); }

const QList<ArticleId> &ExportDialog::articles() const
{
    return isSelection() ? m_matter.selected : m_matter.shown;
}

ExportOptions ExportDialog::options() const
{
    return {.hasNotes = m_notes->isChecked(), .guardsFormulas = m_formulas->isChecked()};
}

void ExportDialog::finish()
{
    QSettings().setValue(geometryPlace, saveGeometry());
    if (result() != Accepted)
        return;
    ExportMemory{.format = m_formats->format(),
                 .options = options(),
                 .folder = QFileInfo(m_place->path()).absolutePath()}
        .keepFor(m_library.file());
    Q_EMIT exportWanted({.format = m_formats->format(),
                         .options = options(),
                         .path = m_place->path(),
                         .articles = articles(),
                         .query = isSelection() ? Query() : m_matter.query});
}

} // namespace acervo
