// DecodedDevice reads another device's text as UTF-8 without a byte order mark, in whatever
// encoding it is written (textencoding.h), in bounded memory. Sequential; one thread at a time.
#pragma once

#include "textdecoder.h"

#include <QIODevice>

#include <optional>

namespace acervo {

class DecodedDevice final : public QIODevice
{
public:
    // The device is open, and is read from its position to its end.
    explicit DecodedDevice(QIODevice &device);

    bool isSequential() const override { return true; }
    qint64 replaced() const { return m_decoder ? m_decoder->replaced() : 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    bool decodeMore(); // false on failure

    QIODevice &m_device;
    std::optional<TextDecoder> m_decoder;
    QByteArray m_text; // decoded, not read yet from m_at
    qsizetype m_at = 0;
    bool m_ended = false;
    bool m_failed = false;
};

} // namespace acervo
