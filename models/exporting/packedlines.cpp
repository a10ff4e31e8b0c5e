#include "packedlines.h"

#include <cmath>
#include <cstring>
#include <optional>

namespace acervo {

namespace {

// Pango's unit; all places of glyphs are whole ones.
constexpr double kUnit = 1024;

class Packer
{
public:
    template <typename T>
    void put(const T &value)
    {
        static_assert(std::is_trivially_copyable_v<T>);
        m_bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
    }
    void putBytes(const QByteArray &bytes)
    {
        put(static_cast<quint32>(bytes.size()));
        m_bytes += bytes;
    }
    template <typename T>
    void putAll(const std::vector<T> &values)
    {
        put(static_cast<quint32>(values.size()));
        for (const T &value : values)
            put(value);
    }
    QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
};

class Unpacker
{
public:
    explicit Unpacker(QByteArrayView bytes)
        : m_bytes(bytes)
    {}

    template <typename T>
    T get()
    {
        T value{};
        std::memcpy(&value, m_bytes.data(), sizeof value);
        m_bytes = m_bytes.sliced(static_cast<qsizetype>(sizeof value));
        return value;
    }
    QByteArray getBytes()
    {
        const auto size = static_cast<qsizetype>(get<quint32>());
        QByteArray bytes = m_bytes.first(size).toByteArray();
        m_bytes = m_bytes.sliced(size);
        return bytes;
    }
    template <typename T>
    std::vector<T> getAll()
    {
        std::vector<T> values(get<quint32>());
        for (T &value : values)
            value = get<T>();
        return values;
    }

private:
    QByteArrayView m_bytes;
};

int bytesOfCharacter(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    return byte < 0x80 ? 1 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

// One character, one glyph, throughout; so it is with nearly all text.
bool hasPlainClusters(const GlyphRun &run)
{
    if (run.backward || run.clusters.size() != run.glyphs.size())
        return false;
    qsizetype at = 0;
    for (const cairo_text_cluster_t &cluster : run.clusters) {
        if (at >= run.text.size() || cluster.num_glyphs != 1 ||
            cluster.num_bytes != bytesOfCharacter(run.text[at]))
            return false;
        at += cluster.num_bytes;
    }
    return at == run.text.size();
}

struct PlainGlyph
{
    quint16 index = 0;
    quint16 advance = 0; // units from the glyph before it
};

// The glyphs as steps along the baseline; none where they are more than that.
std::optional<std::vector<PlainGlyph>> plainGlyphs(const GlyphRun &run)
{
    if (!hasPlainClusters(run))
        return std::nullopt;
    std::vector<PlainGlyph> plain;
    plain.reserve(run.glyphs.size());
    double x = run.x;
    for (const cairo_glyph_t &glyph : run.glyphs) {
        const double step = (glyph.x - x) * kUnit;
        if (glyph.y != 0 || glyph.index > 0xffff || step < 0 || step > 0xffff ||
            step != std::floor(step))
            return std::nullopt;
        plain.push_back({static_cast<quint16>(glyph.index), static_cast<quint16>(step)});
        x = glyph.x;
    }
    return plain;
}

void restorePlain(const std::vector<PlainGlyph> &plain, GlyphRun &run)
{
    run.glyphs.reserve(plain.size());
    run.clusters.reserve(plain.size());
    double x = run.x;
    qsizetype at = 0;
    for (const PlainGlyph &glyph : plain) {
        x += glyph.advance / kUnit;
        run.glyphs.push_back({glyph.index, x, 0});
        const int bytes = bytesOfCharacter(run.text[at]);
        run.clusters.push_back({bytes, 1});
        at += bytes;
    }
}

void pack(const GlyphRun &run, Packer &packer)
{
    packer.put(run.face);
    packer.put(run.x);
    packer.put(run.y);
    packer.put(run.width);
    packer.put(run.ink);
    packer.put(run.mark);
    packer.put(run.backward);
    packer.put(run.struck);
    packer.putBytes(run.link);
    packer.putBytes(run.text);
    const auto plain = plainGlyphs(run);
    packer.put(plain.has_value());
    if (plain) {
        packer.putAll(*plain);
    } else {
        packer.putAll(run.glyphs);
        packer.putAll(run.clusters);
    }
}

GlyphRun unpackRun(Unpacker &unpacker)
{
    GlyphRun run;
    run.face = unpacker.get<const Face *>();
    run.x = unpacker.get<double>();
    run.y = unpacker.get<double>();
    run.width = unpacker.get<double>();
    run.ink = unpacker.get<Ink>();
    run.mark = unpacker.get<Mark>();
    run.backward = unpacker.get<bool>();
    run.struck = unpacker.get<bool>();
    run.link = unpacker.getBytes();
    run.text = unpacker.getBytes();
    if (unpacker.get<bool>()) {
        restorePlain(unpacker.getAll<PlainGlyph>(), run);
    } else {
        run.glyphs = unpacker.getAll<cairo_glyph_t>();
        run.clusters = unpacker.getAll<cairo_text_cluster_t>();
    }
    return run;
}

void pack(const LinePart &part, Packer &packer)
{
    packer.put(static_cast<quint32>(part.opens.size()));
    for (const StructureMark &mark : part.opens) {
        packer.put(mark.tag);
        packer.putBytes(mark.attributes);
    }
    packer.put(static_cast<quint32>(part.pictures.size()));
    for (const PictureBox &picture : part.pictures) {
        packer.putBytes(picture.digest);
        for (const double length : {picture.x, picture.y, picture.width, picture.height})
            packer.put(length);
    }
    packer.putAll(part.shapes);
    packer.put(static_cast<quint32>(part.runs.size()));
    for (const GlyphRun &run : part.runs)
        pack(run, packer);
    packer.put(part.closes);
}

LinePart unpackPart(Unpacker &unpacker)
{
    LinePart part;
    part.opens.resize(unpacker.get<quint32>());
    for (StructureMark &mark : part.opens) {
        mark.tag = unpacker.get<const char *>();
        mark.attributes = unpacker.getBytes();
    }
    part.pictures.resize(unpacker.get<quint32>());
    for (PictureBox &picture : part.pictures) {
        picture.digest = unpacker.getBytes();
        for (double *length : {&picture.x, &picture.y, &picture.width, &picture.height})
            *length = unpacker.get<double>();
    }
    part.shapes = unpacker.getAll<Shape>();
    part.runs.resize(unpacker.get<quint32>());
    for (GlyphRun &run : part.runs)
        run = unpackRun(unpacker);
    part.closes = unpacker.get<int>();
    return part;
}

} // namespace

QByteArray packedLines(std::span<const LineBox> lines)
{
    Packer packer;
    std::shared_ptr<const LineBox> headings;
    packer.put(static_cast<quint32>(lines.size()));
    for (const LineBox &line : lines) {
        packer.put(line.measure);
        packer.put(line.baseline);
        packer.put(line.ruleAbove);
        // Rows that follow one another have the same.
        const bool areKnown = line.headings == headings;
        packer.put(areKnown);
        headings = line.headings;
        if (!areKnown)
            packer.putBytes(headings ? packedLines(std::span(headings.get(), 1)) : QByteArray());
        packer.putAll(line.backings);
        packer.put(static_cast<quint32>(line.parts.size()));
        for (const LinePart &part : line.parts)
            pack(part, packer);
    }
    return packer.take();
}

std::vector<LineBox> unpackedLines(QByteArrayView bytes)
{
    Unpacker unpacker(bytes);
    std::shared_ptr<const LineBox> headings;
    std::vector<LineBox> lines(unpacker.get<quint32>());
    for (LineBox &line : lines) {
        line.measure = unpacker.get<LineMeasure>();
        line.baseline = unpacker.get<double>();
        line.ruleAbove = unpacker.get<bool>();
        if (!unpacker.get<bool>()) {
            const QByteArray packed = unpacker.getBytes();
            headings = packed.isEmpty()
                           ? nullptr
                           : std::make_shared<const LineBox>(unpackedLines(packed).front());
        }
        line.headings = headings;
        line.backings = unpacker.getAll<Backing>();
        line.parts.resize(unpacker.get<quint32>());
        for (LinePart &part : line.parts)
            part = unpackPart(unpacker);
    }
    return lines;
}

} // namespace acervo
