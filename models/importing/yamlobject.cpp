#include "yamlobject.h"

#include "validtext.h"

#include <QJsonArray>

#include <yaml.h>

namespace acervo {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDepth = 32;
constexpr int maxValues = 50'000;

QString textOf(const yaml_event_t &event)
{
    return validText(QString::fromUtf8(reinterpret_cast<const char *>(event.data.scalar.value),
                                       qsizetype(event.data.scalar.length)));
}

QJsonValue plainValue(const QString &text)
{
    if (text.isEmpty() || text == u"~" || text.compare("null"_L1, Qt::CaseInsensitive) == 0)
        return QJsonValue::Null;
    if (text.compare("true"_L1, Qt::CaseInsensitive) == 0)
        return true;
    if (text.compare("false"_L1, Qt::CaseInsensitive) == 0)
        return false;
    // 007 and 1e5 are names more often than numbers.
    constexpr qsizetype mostDigits = 15;
    const bool isNumber = text.size() <= mostDigits && (text.front() != u'0' || text == u"0") &&
                          std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return isNumber ? QJsonValue(text.toLongLong()) : QJsonValue(text);
}

class YamlReader
{
public:
    explicit YamlReader(QByteArrayView text)
    {
        yaml_parser_initialize(&m_parser);
        yaml_parser_set_input_string(&m_parser, reinterpret_cast<const uchar *>(text.data()),
                                     size_t(text.size()));
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
    }
    ~YamlReader()
    {
        yaml_event_delete(&m_event);
        yaml_parser_delete(&m_parser);
    }
    Q_DISABLE_COPY_MOVE(YamlReader)

    std::expected<QJsonObject, MarkupFault> read()
    {
        while (next() && m_event.type != YAML_MAPPING_START_EVENT) {
            if (m_event.type == YAML_STREAM_END_EVENT)
                return QJsonObject();
            if (m_event.type == YAML_SCALAR_EVENT && textOf(m_event).isEmpty())
                return QJsonObject();
            if (m_event.type != YAML_STREAM_START_EVENT &&
                m_event.type != YAML_DOCUMENT_START_EVENT)
                fail(u"no mapping"_s);
        }
        const QJsonObject object = m_fault ? QJsonObject() : mapping(1);
        if (m_fault)
            return std::unexpected(*m_fault);
        return object;
    }

private:
    bool next()
    {
        if (m_fault)
            return false;
        yaml_event_delete(&m_event);
        if (yaml_parser_parse(&m_parser, &m_event) && ++m_values <= maxValues)
            return true;
        m_fault = MarkupFault{.words = m_parser.problem ? QString::fromUtf8(m_parser.problem)
                                                        : u"too many values"_s,
                              .line = qint64(m_parser.problem_mark.line) + 1};
        yaml_event_delete(&m_event);
        return false;
    }

    void fail(const QString &words)
    {
        m_fault = MarkupFault{.words = words, .line = qint64(m_event.start_mark.line) + 1};
    }

    QJsonValue value(int depth)
    {
        switch (m_event.type) {
        case YAML_SCALAR_EVENT:
            return m_event.data.scalar.style == YAML_PLAIN_SCALAR_STYLE
                       ? plainValue(textOf(m_event))
                       : QJsonValue(textOf(m_event));
        case YAML_SEQUENCE_START_EVENT:
            return sequence(depth + 1);
        case YAML_MAPPING_START_EVENT:
            return mapping(depth + 1);
        default: // an alias
            return QJsonValue::Null;
        }
    }

    QJsonArray sequence(int depth)
    {
        QJsonArray list;
        if (depth > maxDepth)
            fail(u"nested too deeply"_s);
        while (next() && m_event.type != YAML_SEQUENCE_END_EVENT)
            list.append(value(depth));
        return list;
    }

    QJsonObject mapping(int depth)
    {
        QJsonObject object;
        if (depth > maxDepth)
            fail(u"nested too deeply"_s);
        while (next() && m_event.type != YAML_MAPPING_END_EVENT) {
            const QString key =
                m_event.type == YAML_SCALAR_EVENT ? textOf(m_event) : (value(depth), QString());
            if (!next())
                break;
            const QJsonValue held = value(depth);
            if (!key.isEmpty())
                object.insert(key, held);
        }
        return object;
    }

    yaml_parser_t m_parser{};
    yaml_event_t m_event{};
    std::optional<MarkupFault> m_fault;
    int m_values = 0;
};

} // namespace

std::expected<QJsonObject, MarkupFault> yamlObject(QByteArrayView text)
{
    return YamlReader(text).read();
}

} // namespace acervo
