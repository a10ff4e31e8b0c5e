#include "noteversionsdialog.h"

#include "library.h"
#include "linediff.h"
#include "style.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTextBlock>
#include <QTextEdit>

namespace acervo {

namespace {

constexpr qsizetype mostLines = 5000; // that are shown of a comparison

QString rowOf(const NoteVersion &version, bool isNow)
{
    const QLocale locale;
    const QString when = locale.toString(version.saved.toLocalTime(), QLocale::ShortFormat);
    QString size =
        version.text.isEmpty()
            ? NoteVersionsDialog::tr("removed")
            : NoteVersionsDialog::tr("%1 characters").arg(locale.toString(version.text.size()));
    if (isNow)
        size += NoteVersionsDialog::tr(" · as it is now");
    else if (version.isUndone)
        size += NoteVersionsDialog::tr(" · undone");
    return when + u'\n' + size;
}

// Signs before the lines, as colours alone would not be seen by all.
void addLine(QTextCursor &cursor, const DiffLine &line, const QPalette &palette)
{
    QTextCharFormat format;
    QString sign = QStringLiteral("   ");
    const QColor text = palette.color(QPalette::Text);
    format.setForeground(text);
    if (line.kind == DiffLine::Kind::Added) {
        sign = QStringLiteral("+ ");
        format.setBackground(style::selectedFill(palette, true));
    } else if (line.kind == DiffLine::Kind::Removed) {
        sign = QStringLiteral("− ");
        format.setForeground(style::mutedText(palette));
        format.setFontStrikeOut(true);
    }
    cursor.insertText(sign, QTextCharFormat());
    cursor.insertText(line.text, format);
    cursor.insertBlock();
}

} // namespace

NoteVersionsDialog::NoteVersionsDialog(Library &library, const NoteRef &note, QWidget *parent)
    : QDialog(parent)
    , m_library(library)
    , m_note(note)
    , m_list(new QListWidget)
    , m_differences(new QTextEdit)
    , m_restore(new QPushButton(tr("Restore this version")))
{
    setWindowTitle(tr("Versions of this note"));
    m_list->setAccessibleName(tr("Versions"));
    m_list->setMinimumWidth(24 * style::grid);
    m_differences->setReadOnly(true);
    m_differences->setAcceptRichText(false);
    m_differences->setAccessibleName(tr("Differences from the note as it is now"));
    m_restore->setAutoDefault(false);
    m_restore->setEnabled(false);
    auto *right = new QVBoxLayout;
    right->addWidget(m_differences, 1);
    right->addWidget(m_restore, 0, Qt::AlignRight);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * style::grid, 2 * style::grid, 2 * style::grid, 2 * style::grid);
    row->addWidget(m_list);
    row->addLayout(right, 1);
    resize(96 * style::grid, 64 * style::grid);
    connect(m_list, &QListWidget::currentRowChanged, this, &NoteVersionsDialog::showDifferences);
    connect(m_restore, &QPushButton::clicked, this, &NoteVersionsDialog::restore);
    connect(&m_library, &Library::changed, this, [this](const Change &change) {
        if (change.textTouched)
            load();
    });
    load();
}

void NoteVersionsDialog::load()
{
    m_library.note(m_note).then(this, [this](const Result<QString> &note) {
        if (!note) {
            Q_EMIT failed(note.error());
            return;
        }
        m_now = *note;
        m_library.noteVersions(m_note).then(
            this, [this](const Result<QList<NoteVersion>> &versions) {
                if (!versions)
                    Q_EMIT failed(versions.error());
                m_versions = versions.value_or(QList<NoteVersion>());
                list();
            });
    });
}

void NoteVersionsDialog::list()
{
    const NoteVersion *before = chosen();
    const JournalId current = before ? before->entry : JournalId{};
    m_list->clear();
    bool isNowListed = false;
    for (const NoteVersion &version : std::as_const(m_versions)) {
        const bool isNow = !isNowListed && !version.isUndone && version.text == m_now;
        isNowListed = isNowListed || isNow;
        auto *item = new QListWidgetItem(rowOf(version, isNow), m_list);
        item->setData(Qt::UserRole, number(version.entry));
        if (version.entry == current)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    showDifferences();
}

const NoteVersion *NoteVersionsDialog::chosen() const
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return nullptr;
    const JournalId entry{item->data(Qt::UserRole).toLongLong()};
    const auto found = std::ranges::find(m_versions, entry, &NoteVersion::entry);
    return found == m_versions.end() ? nullptr : &*found;
}

// What restoring it would add to the note, and take away.
void NoteVersionsDialog::showDifferences()
{
    const NoteVersion *version = chosen();
    m_restore->setEnabled(version && version->text != m_now);
    m_differences->clear();
    if (!version) {
        m_differences->setPlaceholderText(tr("This note has no versions yet."));
        return;
    }
    QTextCursor cursor(m_differences->document());
    cursor.beginEditBlock();
    const QList<DiffLine> lines = lineDiff(m_now, version->text);
    for (const DiffLine &line : lines.first(std::min(mostLines, lines.size())))
        addLine(cursor, line, palette());
    if (lines.size() > mostLines)
        cursor.insertText(tr("The rest is not shown."));
    cursor.endEditBlock();
    m_differences->moveCursor(QTextCursor::Start);
}

void NoteVersionsDialog::restore()
{
    const NoteVersion *version = chosen();
    if (!version)
        return;
    m_library.saveNote(m_note, version->text)
        .then(this, [this](const Result<EditOutcome> &outcome) {
            if (!outcome)
                Q_EMIT failed(outcome.error());
        });
}

} // namespace acervo
