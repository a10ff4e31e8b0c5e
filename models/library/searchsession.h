// A SearchSession asks the library and delivers the answer to its newest question, never an older
// one. GUI thread. It asks again by itself when the library changes, and where rows came before
// anything was counted.
#pragma once

#include "searchresult.h"

#include "error.h"

#include <QObject>

#include <atomic>

namespace acervo {

class Library;

class SearchSession : public QObject
{
    Q_OBJECT

public:
    explicit SearchSession(Library &library, QObject *parent = nullptr);
    ~SearchSession() override;

    void search(const SearchRequest &request); // the serial is filled in here
    quint64 newestSerial() const { return m_serial; }

Q_SIGNALS:
    void answered(const acervo::SearchResultPtr &result);
    void failed(const acervo::Error &error);

private:
    void ask();
    void deliver(quint64 serial, const Result<SearchResultPtr> &result);

    Library &m_library;
    SearchRequest m_request;
    quint64 m_serial = 0;
    bool m_isAsking = false;
    // Read by the search thread: a question whose serial is not this one any more is not worked on.
    std::shared_ptr<std::atomic<quint64>> m_newest;
};

} // namespace acervo
