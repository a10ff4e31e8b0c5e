// Titles that would make bad names of files: more than 200, in five kinds.
#pragma once

#include <QStringList>

namespace acervo {

using namespace Qt::StringLiterals;

// Names of devices in the forms that Windows takes for the device.
inline QStringList deviceNames()
{
    QStringList names;
    for (const QString &device : {u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s, u"COM0"_s, u"COM1"_s,
                                  u"COM9"_s, u"LPT1"_s, u"LPT9"_s, u"COM¹"_s, u"LPT³"_s}) {
        names += {device,        device.toLower(),  device + u".txt"_s,    device + u" .txt.gz"_s,
                  device + u'.', u"../"_s + device, u' ' + device + u" "_s};
    }
    return names + QStringList{u"CONIN$"_s, u"conout$.log"_s, u"CLOCK$"_s, u"C\u200bON"_s};
}

inline QStringList pathNames()
{
    return {u"../x"_s,
            u"../../../etc/passwd"_s,
            u"..\\..\\boot"_s,
            u"/etc/shadow"_s,
            u"C:\\x"_s,
            u"C:x"_s,
            u"\\\\host\\share"_s,
            u"//host/share"_s,
            u"."_s,
            u".."_s,
            u"..."_s,
            u"./."_s,
            u".bashrc"_s,
            u"...hidden"_s,
            u"~"_s,
            u"~root"_s,
            u"~/x"_s,
            u"-rf"_s,
            u"--help"_s,
            u"- -"_s,
            u"x/../../y"_s,
            u"a/b\\c|d"_s,
            u"\u202e../x"_s,
            u"\u200b../x"_s,
            u"file:///x"_s,
            u"a:stream"_s,
            u"a::$DATA"_s,
            u"%2e%2e%2fx"_s,
            u"..\u2215x"_s,
            u"..／x"_s,
            u"$HOME/x"_s,
            u"`reboot`"_s};
}

inline QStringList endNames()
{
    return {u"name."_s,      u"name..."_s,    u"name "_s,        u"name. . ."_s,
            u"name\u00a0"_s, u"name\u2003"_s, u" name"_s,        u"\tname\n"_s,
            u"name~"_s,      u"name\u200f"_s, u"\ufeffname"_s,   u"name.\u200b"_s,
            u"\u0301name"_s, u"\u20ddname"_s, u"\u0301\u0302"_s, u"name -"_s};
}

inline QStringList unseenNames()
{
    QStringList names;
    for (char16_t c = 0; c < 0x20; ++c)
        names += u"a"_s + QChar(c) + u"b.."_s;
    for (const char16_t c :
         {u'\x7f',   u'\x85',          u'\x9f',          u'\u00ad', u'\u061c', u'\u180e',
          u'\u200e', u'\u200f',        u'\u2028',        u'\u2029', u'\u202a', u'\u202e',
          u'\u2066', u'\u2069',        u'\ufeff',        u'\ufff9', u'\ufffe', u'\uffff',
          u'\ue000', char16_t(0xd800), char16_t(0xdfff), u'\u3164', u'\u2800', u'\u115f'})
        names += {QString(QChar(c)), u"fdp."_s + QChar(c) + u"exe"_s};
    return names;
}

inline QStringList longNames()
{
    const QString family = u"👨‍👩‍👧‍👦"_s;
    QString woven;
    for (int i = 0; i < 300; ++i)
        woven += u"e\u0301🙂 "_s;
    return {QString(300, u'a'),
            QString(300, u'ñ'),
            QString(300, u'共'),
            QString(5000, u'.'),
            QString(300, u' '),
            family.repeated(40),
            u"🙂"_s.repeated(100),
            u"a🙂"_s.repeated(90),
            woven,
            u"a"_s + QString(400, u'\u0301'),
            u"wörd "_s.repeated(60),
            u"x."_s.repeated(200),
            u"a/"_s.repeated(200),
            u"CON."_s.repeated(90),
            u"क्षि"_s.repeated(100),
            u"ab "_s + QString(300, u'z')};
}

inline QStringList hostileNames()
{
    return deviceNames() + pathNames() + endNames() + unseenNames() + longNames();
}

} // namespace acervo
