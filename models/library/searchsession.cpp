#include "searchsession.h"

#include "library.h"

#include <QScopedValueRollback>

namespace acervo {

SearchSession::SearchSession(Library &library, QObject *parent)
    : QObject(parent)
    , m_library(library)
    , m_newest(std::make_shared<std::atomic<quint64>>(0))
{
    connect(&m_library, &Library::changed, this, [this] {
        if (m_serial > 0)
            search(m_request);
    });
}

SearchSession::~SearchSession()
{
    m_newest->store(~quint64(0)); // what is under way is stale now
}

void SearchSession::search(const SearchRequest &request)
{
    m_request = request;
    m_request.rowsFirst = true;
    ask();
}

void SearchSession::ask()
{
    m_request.serial = ++m_serial;
    m_newest->store(m_serial);
    const QScopedValueRollback asking(m_isAsking, true);
    m_library
        .search(m_request, [newest = m_newest, serial = m_serial] { return *newest != serial; })
        .then(this, [this, serial = m_serial](const Result<SearchResultPtr> &result) {
            if (!m_isAsking) {
                deliver(serial, result);
                return;
            }
            // A future that is done already calls back at once: nobody expects an answer from
            // within search(), and the next question may be on its way.
            QMetaObject::invokeMethod(
                this, [this, serial, result] { deliver(serial, result); }, Qt::QueuedConnection);
        });
}

void SearchSession::deliver(quint64 serial, const Result<SearchResultPtr> &result)
{
    if (serial != m_serial)
        return;
    if (result && !(*result)->isCounted) {
        // Before anyone hears of it: who then asks for something else is asked last.
        m_request.rowsFirst = false;
        ask();
    }
    if (result)
        Q_EMIT answered(*result);
    else if (result.error().code != ErrorCode::Cancelled)
        Q_EMIT failed(result.error());
}

} // namespace acervo
