#include "jobbar.h"

#include "style.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

namespace acervo {

namespace {

constexpr int parts = 1000; // the bar's steps; bytes of a large file do not fit into an int

} // namespace

JobBar::JobBar(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
    , m_progress(new QProgressBar)
    , m_stop(new QToolButton)
{
    m_text->setFont(style::font(style::TextSize::Small));
    m_text->setTextFormat(Qt::PlainText);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(20 * style::grid, style::grid);
    m_progress->setAccessibleName(tr("Progress"));
    m_stop->setIcon(style::icon(QStringLiteral("dialog-cancel")));
    m_stop->setToolTip(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop"));
    m_stop->setAutoRaise(true);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(style::grid);
    row->addWidget(m_text);
    row->addWidget(m_progress);
    row->addWidget(m_stop);
    connect(m_stop, &QToolButton::clicked, this, [this] {
        m_stop->setEnabled(false);
        setText(tr("Stopping…"));
        Q_EMIT stopWanted();
    });
    hide();
}

void JobBar::begin(const QString &text, bool canStop)
{
    setText(text);
    setProgress(0, 0);
    m_stop->setVisible(canStop);
    m_stop->setEnabled(true);
    show();
}

void JobBar::setText(const QString &text) { m_text->setText(text); }

void JobBar::setProgress(qint64 done, qint64 total)
{
    m_progress->setRange(0, total > 0 ? parts : 0);
    if (total > 0)
        m_progress->setValue(int(double(done) / double(total) * parts));
}

void JobBar::end() { hide(); }

} // namespace acervo
