// JsonTeller makes articles of JSON values, each of the records wherever they stand in it, and
// hands them to the sink. One thread.
#pragma once

#include "importer.h"

#include <QJsonDocument>

namespace acervo {

class JsonTeller
{
public:
    JsonTeller(const QString &path, ImportSink &sink)
        : m_path(path)
        , m_sink(sink)
    {}

    ImportFlow add(const QJsonDocument &value, qint64 line);
    ImportFlow bad(ErrorCode code, qint64 line, const QString &words = {});
    ImportFlow progress(qint64 done); // tells it now and then
    ImportFlow end() { return m_sink.progress(m_done); }

private:
    ImportFlow addObject(const QJsonObject &object, qint64 line);
    ImportFlow addWrapped(const QJsonValue &value, qint64 line);

    const QString &m_path;
    ImportSink &m_sink;
    qint64 m_done = 0; // bytes
    qint64 m_told = 0;
};

} // namespace acervo
