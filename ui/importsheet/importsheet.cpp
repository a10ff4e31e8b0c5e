#include "importsheet.h"

#include "columnmemory.h"
#include "columnmenu.h"
#include "countwords.h"
#include "errorwords.h"
#include "importadditions.h"
#include "importwords.h"
#include "library.h"
#include "placenaming.h"
#include "previewjob.h"
#include "previewtable.h"
#include "quietlabel.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QTextEdit>
#include <QVBoxLayout>

namespace acervo {

namespace {

const QString wantedPlace = QStringLiteral("import/sheet");
const QString geometryPlace = QStringLiteral("import/geometry");

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
    , m_table(new PreviewTable(m_model))
    , m_differences(new QTextEdit)
    , m_columnMenu(new ColumnMenu(this))
    , m_columnButton(new QPushButton(tr("&Columns")))
    , m_additions(new ImportAdditions(m_columnButton))
{
    setWindowTitle(tr("Import"));
    buildLayout();
    connect(m_table, &PreviewTable::importWanted, this, [this] { m_import->click(); });
    connect(m_table, &PreviewTable::rowChanged, this, &ImportSheet::showDifferences);
    connect(m_table, &PreviewTable::headingClicked, this, &ImportSheet::showColumnsOf);
    connect(&m_model, &ImportPreviewModel::choiceChanged, this, &ImportSheet::showState);
    connect(m_columnMenu, &ColumnMenu::chosen, this, &ImportSheet::choose);
    connect(m_columnButton, &QPushButton::pressed, m_columnMenu, &QMenu::clear);
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
    m_columnButton->setMenu(m_columnMenu);
    m_columnButton->setAutoDefault(false);
    m_columnButton->setToolTip(tr("What the columns of the table mean"));
    m_columnButton->hide();

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
    column->addWidget(m_additions);
    column->addWidget(buttons);
    // Only now, as a part of the dialog, can it become the one that Enter presses.
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_import->setDefault(true);
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
        summary = tr("%1. The first %2 are shown, and can be left out; all others come in.")
                      .arg(summary, numberInWords(m_model.rowCount()));
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
    m_columnMenu->popup(m_table->below(section));
}

void ImportSheet::choose(const QStringList &names, const ColumnMeanings &meanings)
{
    m_columns.insert(headerKey(names), meanings);
    m_chosen.insert(headerKey(names), meanings);
    read();
}

ImportChoices ImportSheet::choices() const
{
    ImportChoices choices;
    choices.leftOut = m_model.leftOut();
    choices.columns = m_columns;
    m_additions->addTo(choices);
    return choices;
}

void ImportSheet::finish()
{
    if (m_job)
        m_job->stop();
    QSettings().setValue(geometryPlace, saveGeometry());
    m_table->keepWidths();
    m_additions->keepSettings();
    if (result() != Accepted)
        return;
    setWanted(m_additions->isSheetWanted());
    rememberColumns(m_chosen);
    Q_EMIT importWanted(m_files, choices());
}

} // namespace acervo
