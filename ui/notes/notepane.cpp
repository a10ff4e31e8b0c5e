#include "notepane.h"

#include "noteeditor.h"
#include "notekeeper.h"
#include "quietlabel.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QSaveFile>
#include <QStorageInfo>
#include <QToolButton>
#include <QVBoxLayout>

namespace acervo {

NotePane::NotePane(Library &library, QWidget *parent)
    : QWidget(parent)
    , m_heading(new QLabel(tr("Note"), this))
    , m_state(new QuietLabel(style::TextSize::Small, this))
    , m_editor(new NoteEditor(this))
    , m_keeper(new NoteKeeper(library, *m_editor, this))
{
    buildLayout();
    connect(m_editor, &NoteEditor::leaveWanted, this, &NotePane::leaveWanted);
    connect(m_keeper, &NoteKeeper::loaded, this, [this] { say({}); });
    connect(m_keeper, &NoteKeeper::changedByPerson, this, [this] { say(tr("writing…")); });
    connect(m_keeper, &NoteKeeper::saved, this, [this](const QDateTime &when) {
        say(tr("saved %1").arg(when.time().toString(u"HH:mm")));
    });
    connect(m_keeper, &NoteKeeper::failed, this, [this](const Error &error) {
        say(tr("not saved"));
        Q_EMIT saveFailed(error);
    });
}

void NotePane::buildLayout()
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    style::setTextSize(*m_heading, style::TextSize::Title);
    m_heading->setBuddy(m_editor);

    auto *header = new QHBoxLayout;
    header->addWidget(m_heading);
    header->addStretch();
    header->addWidget(m_state);
    auto *versions = new QToolButton;
    versions->setIcon(style::icon(QStringLiteral("view-history")));
    versions->setToolTip(tr("Versions of this note"));
    versions->setAccessibleName(versions->toolTip());
    versions->setAutoRaise(true);
    connect(versions, &QToolButton::clicked, this, &NotePane::versionsWanted);
    header->addWidget(versions);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * style::grid, 2 * style::grid, 3 * style::grid, style::grid);
    layout->setSpacing(style::grid);
    layout->addLayout(header);
    layout->addWidget(m_editor);
}

void NotePane::say(const QString &state) { m_state->setText(state); }

void NotePane::showArticle(ArticleId article)
{
    say({});
    m_keeper->showArticle(article);
}

void NotePane::saveNow() { m_keeper->saveNow(); }

bool NotePane::finish()
{
    constexpr int longestWait = 5000; // ms
    return m_keeper->finish(longestWait);
}

void NotePane::keepElsewhere()
{
    const QString path =
        QFileDialog::getSaveFileName(window(), tr("Save the note as a file"), tr("Note.md"),
                                     tr("Markdown (*.md);;Text (*.txt)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray text = m_keeper->unsavedText().toUtf8();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit()) {
        Q_EMIT keptElsewhere(path);
        return;
    }
    const bool isFull = QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < text.size();
    Q_EMIT saveFailed({.code = isFull ? ErrorCode::DiskFull : ErrorCode::ReadOnly,
                       .subject = path,
                       .detail = file.errorString()});
}

} // namespace acervo
