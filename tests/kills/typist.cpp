#include "typist.h"

#include "library.h"
#include "mainwindow.h"
#include "noteeditor.h"
#include "notekeeper.h"
#include "tagbox.h"
#include "timelineview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QTest>

namespace acervo {

namespace {

constexpr int handMs = 12; // a fast typist's key is 60

} // namespace

Typist::Typist(Library &library, MainWindow &window, const QString &file, quint32 seed)
    : m_window(window)
    , m_list(window.findChild<TimelineView *>())
    , m_editor(window.findChild<NoteEditor *>())
    , m_log(file)
    , m_random(seed)
{
    if (!m_log.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        qFatal("no log");
    m_clock.start();
    connect(window.findChild<NoteKeeper *>(), &NoteKeeper::saved, this,
            [this] { log("saved %1 " + QByteArray::number(number(m_list->currentArticle()))); });
    connect(&library, &Library::changed, this, [this](const Change &change) {
        for (const PersonalFacts &facts : change.personal)
            log("tagged %1 " + QByteArray::number(number(facts.id)) + ' ' +
                  QByteArray::number(facts.tags.size()));
    });
    connect(&m_hand, &QTimer::timeout, this, &Typist::act);
    m_hand.start(handMs);
}

void Typist::log(const QByteArray &line)
{
    QByteArray dated = line;
    m_log.write(dated.replace("%1", QByteArray::number(m_clock.elapsed())) + '\n');
}

void Typist::act()
{
    log("beat %1");
    switch (m_doing) {
    case Doing::Choosing:
        walk();
        break;
    case Doing::Reaching: // the note comes from the library
        if (m_editor->isEnabled() && m_list->currentArticle() != ArticleId{}) {
            QTest::keyClick(m_list, Qt::Key_E);
            QTest::keyClick(m_editor, Qt::Key_End, Qt::ControlModifier);
            m_doing = Doing::Typing;
        }
        break;
    case Doing::Typing:
        if (const int chance = m_random.bounded(100); chance < 3)
            m_doing = Doing::Choosing;
        else if (chance < 5)
            openTags();
        else
            write();
        break;
    case Doing::Tagging:
        tag();
        break;
    }
}

void Typist::write()
{
    if (const int chance = m_random.bounded(100); chance < 6)
        paste();
    else if (chance < 14)
        QTest::keyClick(m_editor, Qt::Key_Z, Qt::ControlModifier);
    else
        type();
    log("text %1 " + QByteArray::number(number(m_list->currentArticle())) + ' ' +
        m_editor->toPlainText().toUtf8().toBase64());
}

void Typist::type() { QTest::keyClick(m_editor, char('a' + m_random.bounded(26))); }

// In the middle of what is there, as often as at its end.
void Typist::paste()
{
    const QString words = QStringLiteral(" pasted%1\n").arg(m_random.bounded(1000));
    QGuiApplication::clipboard()->setText(words);
    if (m_random.bounded(2) == 0)
        QTest::keyClick(m_editor, Qt::Key_Home);
    QTest::keyClick(m_editor, Qt::Key_V, Qt::ControlModifier);
}

// In mid-word to another article.
void Typist::walk()
{
    m_list->setFocus();
    QTest::keyClick(m_list, m_random.bounded(2) == 0 ? Qt::Key_J : Qt::Key_K);
    m_doing = Doing::Reaching;
}

void Typist::openTags()
{
    m_list->setFocus();
    QTest::keyClick(m_list, Qt::Key_T);
    m_doing = Doing::Tagging;
}

void Typist::tag()
{
    auto *box = m_window.findChild<TagBox *>();
    auto *field = box->findChild<QLineEdit *>();
    // A new one each time: choosing one that the article bears would take it off.
    const QString name = QStringLiteral("tag%1").arg(m_random.generate());
    log("tag %1 " + QByteArray::number(number(m_list->currentArticle())) + ' ' + name.toUtf8());
    QTest::keyClicks(field, name);
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Escape);
    m_doing = Doing::Reaching;
}

} // namespace acervo
