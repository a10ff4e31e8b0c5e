// A sink that keeps all it is given, and can say Stop. For the tests of the importers.
#pragma once

#include "importer.h"

class RecordingSink final : public acervo::ImportSink
{
public:
    acervo::ImportFlow article(acervo::ArticleDraft &&draft) override
    {
        articles.append(std::move(draft));
        return flow();
    }
    acervo::ImportFlow badRecord(acervo::Error &&error) override
    {
        bad.append(std::move(error));
        return flow();
    }
    acervo::ImportFlow progress(qint64 done) override
    {
        reports.append(done);
        return flow();
    }

    void replaced(const QString &path, qint64 characters) override { unread[path] += characters; }

    QList<acervo::ArticleDraft> articles;
    QList<acervo::Error> bad;
    QList<qint64> reports;
    QHash<QString, qint64> unread; // characters of a file
    qsizetype stopAfter = -1; // articles

private:
    acervo::ImportFlow flow() const
    {
        return stopAfter >= 0 && articles.size() >= stopAfter ? acervo::ImportFlow::Stop
                                                              : acervo::ImportFlow::GoOn;
    }
};
