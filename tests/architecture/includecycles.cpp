#include "houserules.h"

#include <QHash>

namespace acervo {

namespace {

// A depth-first walk over headers. A header met again while it is still open closes a cycle.
class Walk
{
public:
    explicit Walk(const SourceTree &tree)
    {
        for (const SourceFile &file : tree) {
            if (file.isHeader())
                m_headers.insert(file.name(), &file);
        }
    }

    QStringList cycles()
    {
        QStringList names = m_headers.keys();
        names.sort();
        for (const QString &name : std::as_const(names))
            visit(name);
        return m_cycles;
    }

private:
    void visit(const QString &name)
    {
        if (const auto open = m_open.indexOf(name); open >= 0) {
            const QStringList path = m_open.mid(open) << name;
            m_cycles << QStringLiteral("a cycle: ") + path.join(QStringLiteral(" includes "));
            return;
        }
        if (m_done.contains(name) || !m_headers.contains(name))
            return;
        m_open.append(name);
        for (const Include &include : m_headers.value(name)->includes)
            visit(include.name.section(u'/', -1));
        m_open.removeLast();
        m_done.insert(name);
    }

    QHash<QString, const SourceFile *> m_headers;
    QStringList m_open;
    QSet<QString> m_done;
    QStringList m_cycles;
};

} // namespace

QStringList includeCycles(const SourceTree &tree) { return Walk(tree).cycles(); }

} // namespace acervo
