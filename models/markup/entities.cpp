#include "entities.h"

#include <iterator>

namespace acervo {

namespace {

struct NamedEntity
{
    QStringView name;
    QStringView text;
};

constexpr NamedEntity kNamed[] = {
    {u"amp", u"&"},         {u"lt", u"<"},          {u"gt", u">"},          {u"quot", u"\""},
    {u"apos", u"'"},        {u"nbsp", u"\u00a0"},   {u"shy", u"\u00ad"},    {u"copy", u"\u00a9"},
    {u"reg", u"\u00ae"},    {u"deg", u"\u00b0"},    {u"middot", u"\u00b7"}, {u"para", u"\u00b6"},
    {u"sect", u"\u00a7"},   {u"laquo", u"\u00ab"},  {u"raquo", u"\u00bb"},  {u"iexcl", u"\u00a1"},
    {u"iquest", u"\u00bf"}, {u"times", u"\u00d7"},  {u"ndash", u"\u2013"},  {u"mdash", u"\u2014"},
    {u"lsquo", u"\u2018"},  {u"rsquo", u"\u2019"},  {u"ldquo", u"\u201c"},  {u"rdquo", u"\u201d"},
    {u"bull", u"\u2022"},   {u"hellip", u"\u2026"}, {u"euro", u"\u20ac"},   {u"trade", u"\u2122"},
    {u"rarr", u"\u2192"},   {u"larr", u"\u2190"},
};

QString numericText(QStringView digits)
{
    const bool hex = digits.startsWith(u'x', Qt::CaseInsensitive);
    bool ok = false;
    const uint code = (hex ? digits.mid(1) : digits).toUInt(&ok, hex ? 16 : 10);
    const bool isScalar = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
    if (!ok || !isScalar)
        return QString(QChar::ReplacementCharacter);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(&code), 1);
}

} // namespace

QString entityText(QStringView entity)
{
    if (entity.size() < 3 || !entity.startsWith(u'&') || !entity.endsWith(u';'))
        return entity.toString();
    const QStringView name = entity.sliced(1, entity.size() - 2);
    if (name.startsWith(u'#'))
        return numericText(name.sliced(1));
    const auto named = std::find_if(std::begin(kNamed), std::end(kNamed),
                                    [&](const NamedEntity &known) { return known.name == name; });
    return named == std::end(kNamed) ? entity.toString() : named->text.toString();
}

} // namespace acervo
