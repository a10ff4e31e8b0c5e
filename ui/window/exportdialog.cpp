#include "exportdialog.h"

#include "countwords.h"
#include "dossiermemory.h"
#include "dossieroptionspane.h"
#include "dossierpagespane.h"
#include "dossierpresets.h"
#include "dossierrequest.h"
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
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
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
    , m_presets(new DossierPresets(library.file()))
    , m_dossier(new DossierOptionsPane)
    , m_pages(new DossierPagesPane(library))
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
    m_dossier->setOptions(DossierMemory(library.file()).last());
    m_presets->setOptions(m_dossier->options());
    connect(m_place, &ExportPlace::changed, this, &ExportDialog::showState);
    showFormat();

    connect(m_formats, &FormatList::formatChanged, this, &ExportDialog::showFormat);
    connect(m_formats, &QListWidget::itemDoubleClicked, this, [this] { m_export->click(); });
    connect(m_selected, &QRadioButton::toggled, this, &ExportDialog::showFormat);
    connect(m_presets, &DossierPresets::chosen, m_dossier, &DossierOptionsPane::setOptions);
    connect(m_dossier, &DossierOptionsPane::changed, this, [this] {
        m_presets->setOptions(m_dossier->options());
        showPreview();
    });
    connect(m_notes, &QCheckBox::toggled, this, &ExportDialog::showPreview);
    connect(m_formulas, &QCheckBox::toggled, this, &ExportDialog::showPreview);
    connect(this, &QDialog::finished, this, &ExportDialog::finish);
    resize(150 * style::grid, 90 * style::grid);
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
    middle->addWidget(buildDossierOptions());
    middle->addWidget(buildPreviews(), 1);

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

QWidget *ExportDialog::buildDossierOptions()
{
    auto *content = new QWidget;
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, 0, style::grid, 0);
    inner->setSpacing(style::grid);
    inner->addWidget(m_presets);
    inner->addWidget(m_dossier);
    inner->addStretch(1);
    auto *area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setFixedWidth(content->minimumSizeHint().width() +
                        area->verticalScrollBar()->sizeHint().width());
    m_dossierOptions = area;
    return area;
}

QWidget *ExportDialog::buildPreviews()
{
    m_previews = new QStackedWidget;
    m_previews->addWidget(m_preview);
    m_previews->addWidget(m_pages);
    return m_previews;
}

QWidget *ExportDialog::buildButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_print = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    m_print->setAutoDefault(false);
    connect(m_print, &QPushButton::clicked, this, &ExportDialog::print);
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
    m_dossierOptions->setVisible(isDossier());
    m_print->setVisible(isDossier());
    const QString title = isSelection() ? m_matter.title : queryInWords(m_matter.query, placeName);
    m_place->propose(title, entry.format);
    showPreview();
}

void ExportDialog::showPreview()
{
    const FormatEntry entry = formatEntry(m_formats->format());
    if (isDossier()) {
        const DossierRequest request = dossierRequest(
            {.options = m_dossier->options(), .articles = articles(), .query = query()});
        m_dossier->setUsualTitle(request.wording.title);
        m_pages->showPages(request);
        m_previews->setCurrentWidget(m_pages);
        return;
    }
    m_pages->stop();
    m_previews->setCurrentWidget(m_preview);
    if (entry.syntax.isEmpty()) {
        m_preview->showDossier(
            dossierWording(query(), articles().size(), QDate::currentDate(), placeName),
            articles());
    } else {
        m_preview->showFirstOf(
            {.format = entry.format,
             .options = options(),
             .wording = exportWording(query(), articles().size(), QDate::currentDate(), placeName),
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

bool ExportDialog::isDossier() const { return m_formats->format() == ExportFormat::Pdf; }

Query ExportDialog::query() const { return isSelection() ? Query() : m_matter.query; }

bool ExportDialog::isSelection() const { return m_selected->isChecked(); }

const QList<ArticleId> &ExportDialog::articles() const
{
    return isSelection() ? m_matter.selected : m_matter.shown;
}

ExportOptions ExportDialog::options() const
{
    return {.hasNotes = m_notes->isChecked(), .guardsFormulas = m_formulas->isChecked()};
}

void ExportDialog::print()
{
    m_isPrinted = true;
    accept();
}

void ExportDialog::finish()
{
    m_pages->stop();
    QSettings().setValue(geometryPlace, saveGeometry());
    if (result() != Accepted)
        return;
    ExportMemory{.format = m_formats->format(),
                 .options = options(),
                 .folder = QFileInfo(m_place->path()).absolutePath()}
        .keepFor(m_library.file());
    DossierMemory(m_library.file()).keepLast(m_dossier->options());
    Q_EMIT exportWanted({.format = m_formats->format(),
                         .options = options(),
                         .dossier = m_dossier->options(),
                         .path = m_isPrinted ? QString() : m_place->path(),
                         .articles = articles(),
                         .query = query(),
                         .isWholeLibrary = !isSelection() && m_matter.query.clauses.isEmpty()});
}

} // namespace acervo
