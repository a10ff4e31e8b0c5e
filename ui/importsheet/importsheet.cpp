#include "importsheet.h"

#include "columnmemory.h"
#include "columnmenu.h"
#include "countwords.h"
#include "errorwords.h"
#include "importwords.h"
#include "library.h"
#include "placenaming.h"
#include "previewjob.h"
#include "previewrowdelegate.h"
#include "quietlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QTextEdit>
#include <QVBoxLayout>

namespace acervo {

namespace {

const QString wantedPlace = QStringLiteral("import/sheet");
const QString keepsPlace = QStringLiteral("import/keepsWhenStopped");
const QString geometryPlace = QStringLiteral("import/geometry");
const QString columnsPlace = QStringLiteral("import/columnWidths");

constexpr int progressSteps = 1000;

} // namespace

bool ImportSheet::isWanted() { return QSettings().value(wantedPlace, true).toBool(); }

void ImportSheet::setWanted(bool wanted) { QSettings().setValue(wantedPlace, wanted); }

ImportSheet::ImportSheet(Library &library, const QStringList &files, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_files(files)
    , m_phrases(placeName)
    , m_model(m_phrases)
    , m_columns(rememberedColumns())
    , m_heading(new QLabel)
    , m_summary(new QuietLabel(style::TextSize::Body))
    , m_guesses(new QuietLabel(style::TextSize::Small))
    , m_progress(new QProgressBar)
    , m_table(new QTableView)
    , m_differences(new QTextEdit)
    , m_tags(new QLineEdit)
    , m_topic(new QLineEdit)
    , m_columnMenu(new ColumnMenu(this))
    , m_columnButton(new QPushButton(tr("&Columns")))
    , m_wanted(new QCheckBox(tr("&Show this before every import")))
    , m_keeps(new QCheckBox(tr("When stopped, &keep what came in so far")))
{
    setWindowTitle(tr("Import"));
    setUpTable();
    buildLayout();
    connect(&m_model, &ImportPreviewModel::choiceChanged, this, &ImportSheet::showState);
    connect(m_columnMenu, &ColumnMenu::chosen, this, &ImportSheet::choose);
    connect(m_columnMenu, &QMenu::aboutToShow, m_columnMenu, [this] {
        if (m_columnMenu->isEmpty())
            m_columnMenu->showTables(m_tables);
    });
    connect(this, &QDialog::finished, this, &ImportSheet::finish);
    resize(124 * style::grid, 76 * style::grid);
    restoreGeometry(QSettings().value(geometryPlace).toByteArray());
    m_table->setFocus();
    read();
}

ImportSheet::~ImportSheet()
{
    if (m_job)
        m_job->stop();
}

void ImportSheet::setUpTable()
{
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new PreviewRowDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + style::grid);
    m_table->setAccessibleName(tr("What was understood"));
    m_table->installEventFilter(this);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    constexpr int widths[] = {17, 16, 40, 40, 20, 16, 24, 16, 16}; // in steps of the grid
    for (int i = 0; i < ImportPreviewModel::ColumnCount; ++i)
        header->resizeSection(i, widths[i] * style::grid);
    header->restoreState(QSettings().value(columnsPlace).toByteArray());
    connect(header, &QHeaderView::sectionClicked, this, &ImportSheet::showColumnsOf);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportSheet::showDifferences);
}

void ImportSheet::buildLayout()
{
    style::setTextSize(*m_heading, style::TextSize::Title);
    m_heading->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_guesses->setWordWrap(true);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(style::grid / 2);
    m_progress->setAccessibleName(tr("Reading"));
    m_progress->setRange(0, 0);
    QSizePolicy kept = m_progress->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // the table does not jump when all is read
    m_progress->setSizePolicy(kept);
    m_differences->setReadOnly(true);
    m_differences->setFrameShape(QFrame::NoFrame);
    m_differences->setTabChangesFocus(true);
    m_differences->setAccessibleName(tr("What would change"));
    m_differences->setPlaceholderText(
        tr("Choose a changed article to see what its file says anew."));
    m_differences->setFixedHeight(4 * m_differences->fontMetrics().lineSpacing() + 2 * style::grid);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setIcon({});
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * style::grid, 2 * style::grid, 2 * style::grid, 2 * style::grid);
    column->setSpacing(style::grid);
    column->addWidget(m_heading);
    column->addWidget(m_summary);
    column->addWidget(m_guesses);
    column->addWidget(m_progress);
    column->addWidget(m_table, 1);
    column->addWidget(m_differences);
    column->addLayout(additionsRow());
    column->addLayout(settingsRow());
    column->addWidget(buttons);
    // Only now, as a part of the dialog, can it become the one that Enter presses.
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_import->setDefault(true);
}

QLayout *ImportSheet::additionsRow()
{
    m_tags->setPlaceholderText(tr("apart at commas"));
    auto *tags = new QLabel(tr("&Tags for all:"));
    tags->setBuddy(m_tags);
    auto *topic = new QLabel(tr("T&opic for all:"));
    topic->setBuddy(m_topic);
    m_columnButton->setMenu(m_columnMenu);
    m_columnButton->setAutoDefault(false);
    m_columnButton->setToolTip(tr("What the columns of the table mean"));
    m_columnButton->hide();
    connect(m_columnButton, &QPushButton::pressed, m_columnMenu, &QMenu::clear);
    auto *row = new QHBoxLayout;
    row->setSpacing(style::grid);
    row->addWidget(tags);
    row->addWidget(m_tags, 1);
    row->addSpacing(style::grid);
    row->addWidget(topic);
    row->addWidget(m_topic, 1);
    row->addSpacing(style::grid);
    row->addWidget(m_columnButton);
    return row;
}

QLayout *ImportSheet::settingsRow()
{
    m_wanted->setChecked(isWanted());
    m_keeps->setChecked(QSettings().value(keepsPlace, true).toBool());
    auto *row = new QHBoxLayout;
    row->setSpacing(3 * style::grid);
    row->addWidget(m_wanted);
    row->addWidget(m_keeps);
    row->addStretch(1);
    return row;
}

void ImportSheet::read()
{
    if (m_job) {
        m_job->stop();
        m_job->disconnect(this);
    }
    m_model.clear();
    m_tables.clear();
    m_problems.clear();
    m_totals = {};
    m_progress->setRange(0, 0);
    m_progress->show();
    m_job = m_library.previewImport(m_files, m_columns);
    connect(m_job, &PreviewJob::partReady, this, &ImportSheet::take);
    connect(m_job, &Job::progressed, this, [this](qint64 done, qint64 total) {
        m_progress->setRange(0, progressSteps);
        m_progress->setValue(total > 0 ? int(double(done) / double(total) * progressSteps) : 0);
    });
    connect(m_job, &Job::finished, this, [this] {
        m_progress->hide();
        showState();
    });
    connect(m_job, &Job::failed, this, [this](const Error &error) {
        m_progress->hide();
        m_summary->setText(errorInWords(error));
    });
    showState();
}

void ImportSheet::take(const PreviewPart &part)
{
    const bool isFirst = m_model.rowCount() == 0;
    m_totals = part.totals;
    m_problems += part.problems;
    if (!part.tables.isEmpty()) {
        m_tables += part.tables;
        m_phrases.setTables(m_tables);
    }
    m_model.add(part.rows);
    if (isFirst && m_model.rowCount() > 0)
        m_table->selectRow(0);
    showState();
}

void ImportSheet::showState()
{
    const bool isReading = m_job && !m_job->isDone();
    const qint64 coming = m_totals.articles - m_model.countOut();
    const QString what =
        tr("%1 in %2").arg(articleCount(m_totals.articles), fileCount(m_files.size()));
    m_heading->setText(isReading ? tr("%1, still reading…").arg(what) : what);
    QString summary = totalsInWords(m_totals);
    if (m_totals.articles > m_model.rowCount())
        summary = tr("%1. The first %2 are shown.").arg(summary, numberInWords(m_model.rowCount()));
    if (m_totals.articles == 0 && !m_problems.isEmpty())
        summary = errorInWords(m_problems.first());
    m_summary->setText(summary);
    QStringList problems;
    for (const Error &problem : std::as_const(m_problems))
        problems.append(errorInWords(problem).toHtmlEscaped());
    m_summary->setToolTip(problems.mid(0, 20).join(QStringLiteral("<br>")));

    QStringList guesses;
    for (const TableReading &table : std::as_const(m_tables)) {
        const QString guess = guessesInWords(table);
        if (!guess.isEmpty() && !guesses.contains(guess))
            guesses.append(guess);
    }
    m_guesses->setText(guesses.join(u' '));
    m_guesses->setVisible(!guesses.isEmpty());
    m_columnButton->setVisible(!m_tables.isEmpty());
    m_import->setText(tr("Import %1").arg(articleCount(std::max<qint64>(0, coming))));
    m_import->setEnabled(coming > 0);
}

void ImportSheet::showDifferences()
{
    const QModelIndex current = m_table->currentIndex();
    const QStringList lines =
        current.isValid() ? differencesInWords(m_model.row(current.row()).found) : QStringList();
    m_differences->setPlainText(lines.join(u'\n'));
}

void ImportSheet::showColumnsOf(int section)
{
    const QList<Meaning> meanings = meaningsOfColumn(section);
    if (m_tables.isEmpty() || meanings.isEmpty())
        return;
    m_columnMenu->showSourcesOf(m_tables, meanings);
    QHeaderView *header = m_table->horizontalHeader();
    m_columnMenu->popup(
        header->mapToGlobal(QPoint(header->sectionViewportPosition(section), header->height())));
}

void ImportSheet::choose(const QStringList &names, const ColumnMeanings &meanings)
{
    m_columns.insert(headerKey(names), meanings);
    m_chosen.insert(headerKey(names), meanings);
    read();
}

void ImportSheet::toggleChosen()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    if (!rows.isEmpty())
        m_model.toggle(rows);
}

bool ImportSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space) {
            toggleChosen();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_import->click();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

ImportChoices ImportSheet::choices() const
{
    ImportChoices choices;
    choices.leftOut = m_model.leftOut();
    for (const QString &tag : m_tags->text().split(u',')) {
        if (!tag.trimmed().isEmpty())
            choices.tags.append(tag.simplified());
    }
    choices.topic = m_topic->text().simplified();
    choices.columns = m_columns;
    choices.keepsWhenStopped = m_keeps->isChecked();
    return choices;
}

void ImportSheet::finish()
{
    if (m_job)
        m_job->stop();
    QSettings settings;
    settings.setValue(geometryPlace, saveGeometry());
    settings.setValue(columnsPlace, m_table->horizontalHeader()->saveState());
    settings.setValue(keepsPlace, m_keeps->isChecked());
    if (result() != Accepted)
        return;
    setWanted(m_wanted->isChecked());
    rememberColumns(m_chosen);
    Q_EMIT importWanted(m_files, choices());
}

} // namespace acervo
