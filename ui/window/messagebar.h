// MessageBar says one thing above the list and offers what can be done about it. GUI thread.
// A new message takes the place of the one before.
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace acervo {

struct Message
{
    enum class Kind { Done, Problem }; // with a type, lupdate loses the class below

    struct Choice
    {
        QString text;
        std::function<void()> act; // the message goes before it is called
    };

    Kind kind = Kind::Done;
    QString text;
    QList<Choice> choices;
};

class MessageBar final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(const Message &message);
    void dismiss();
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void clearChoices();
    void addChoice(const Message::Choice &choice);

    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_choices;
    Message::Kind m_kind = Message::Kind::Done;
};

} // namespace acervo
