// SlicedText fills a field with a text, a long one in slices: between them the window listens. GUI
// thread.
#pragma once

#include <QObject>
#include <QTimer>

class QPlainTextEdit;

namespace acervo {

class SlicedText final : public QObject
{
    Q_OBJECT

public:
    explicit SlicedText(QPlainTextEdit &field);

    // In the place of what is there, or was to be. The field has no steps of undo behind it.
    void show(const QString &text);

Q_SIGNALS:
    void shown(); // all of it; of a short one before show() returns

private:
    void addSlice();
    void waitOrEnd();
    qsizetype endOfSlice() const;

    QPlainTextEdit &m_field;
    QString m_text;
    qsizetype m_shown = 0; // characters of it
    QTimer m_next;
};

} // namespace acervo
