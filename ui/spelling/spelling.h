// Spelling says which words are misspelt, in one language at a time. GUI thread; dictionaries are
// read, and asked, on a thread of its own, as reading one takes longer than a frame. A word that
// nobody has asked for yet counts as well spelt until its answer is there.
#pragma once

#include "dictionary.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QThread>

namespace acervo {

class Spelling final : public QObject
{
    Q_OBJECT

public:
    explicit Spelling(MakeDictionary make, QObject *parent = nullptr);
    ~Spelling() override;

    void setLanguage(const QString &language); // ISO 639-1; empty: none
    bool isMisspelt(const QString &word);
    QFuture<QStringList> similar(const QString &word); // to a misspelt one; best first
    void add(const QString &word);                     // to the person's own

Q_SIGNALS:
    void changed(); // other words are misspelt now

private:
    struct Shelf; // the dictionaries, on their thread
    void ask();
    void take(const QString &language, const QHash<QString, bool> &answers);

    QString m_language;
    QHash<QString, bool> m_known; // in the language
    QSet<QString> m_asked;        // and not answered
    QSet<QString> m_waiting;      // to be asked, all at once
    QThread m_thread;
    QObject *m_there; // lives on the thread
    std::shared_ptr<Shelf> m_shelf;
};

} // namespace acervo
