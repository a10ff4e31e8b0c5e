#include "validtext.h"

#include <QStringDecoder>
#include <QUtf8StringView>

#include <memory>
#include <uchardet.h>

namespace acervo {

namespace {

// As much of the text as the guess needs; a longer look costs time and changes nothing.
constexpr qsizetype guessBytes = 256 * 1024;

QByteArray guessedEncoding(QByteArrayView bytes)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(),
                                                                         &uchardet_delete);
    const QByteArrayView part = bytes.first(std::min(bytes.size(), guessBytes));
    if (uchardet_handle_data(detector.get(), part.data(), size_t(part.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return uchardet_get_charset(detector.get());
}

QString decodedByGuess(QByteArrayView bytes)
{
    QStringDecoder decoder(guessedEncoding(bytes).constData());
    if (decoder.isValid()) {
        const QString text = decoder(bytes);
        if (!decoder.hasError())
            return text;
    }
    QStringDecoder windows("windows-1252");
    return windows.isValid() ? QString(windows(bytes)) : QString::fromLatin1(bytes);
}

} // namespace

QString decodedText(QByteArrayView bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes)) {
        QStringDecoder decoder(*marked);
        return validText(decoder(bytes));
    }
    if (QUtf8StringView(bytes.data(), bytes.size()).isValidUtf8())
        return validText(QString::fromUtf8(bytes));
    return validText(decodedByGuess(bytes));
}

QString validText(QString text)
{
    const bool isFine =
        std::ranges::none_of(text, [](QChar c) { return c.isNull() || c.isSurrogate(); });
    if (isFine)
        return text;
    text.remove(QChar(0));
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace acervo
