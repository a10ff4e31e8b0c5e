// DecisionController does what a person says about countries, regions and topics: confirm, reject,
// add, withdraw. Of the selection where several articles are selected, else of the current one. GUI
// thread.
#pragma once

#include "chip.h"
#include "decision.h"
#include "editoutcome.h"
#include "error.h"
#include "searchresult.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace acervo {

class DetailPane;
class Library;
class MessageBar;
class NextInList;
class TimelineModel;
class TimelineView;
class ValueBox;
struct ValueChoice;

class DecisionController final : public QObject
{
    Q_OBJECT

public:
    using PlaceName = std::function<QString(const QString &code)>;

    DecisionController(Library &library, TimelineModel &model, TimelineView &list,
                       DetailPane &detail, MessageBar &messages, PlaceName placeName,
                       QWidget &window);

public Q_SLOTS:
    // About the chip that has the focus; else about the first suggestion of the current article, or
    // its first detection where nothing is suggested.
    void confirm();
    void reject();
    void openValueBox();
    void openChipMenu(const acervo::ChipContent &content, const QPoint &globalPosition);

Q_SIGNALS:
    void undoWanted();
    void failed(const acervo::Error &error);

private:
    void decideInQuestion(Verdict verdict);
    void decide(const ChipContent &content, Verdict verdict);
    void offerAll(); // fills the box with what the library and the lexicon know
    void add(const ValueChoice &choice);
    void tell(const EditOutcome &outcome, const QString &label, Verdict verdict);
    QList<ArticleId> targets() const;

    Library &m_library;
    TimelineView &m_list;
    DetailPane &m_detail;
    MessageBar &m_messages;
    QWidget &m_window;
    ValueBox *m_box;
    NextInList *m_next;
};

} // namespace acervo
