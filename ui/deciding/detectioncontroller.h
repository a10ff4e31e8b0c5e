// DetectionController shows the detecting of countries and topics, whoever began it, and can begin
// it. GUI thread.
#pragma once

#include "error.h"

#include <QObject>

namespace acervo {

class DetectionJob;
class JobBar;
class Library;
class MessageBar;

class DetectionController final : public QObject
{
    Q_OBJECT

public:
    DetectionController(Library &library, JobBar &bar, MessageBar &messages, QObject *parent);

    void detectAgain();

private:
    void follow(DetectionJob *job);
    void end();
    void fail(const Error &error);

    Library &m_library;
    JobBar &m_bar;
    MessageBar &m_messages;
    DetectionJob *m_job = nullptr;
};

} // namespace acervo
