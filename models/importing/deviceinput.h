// DeviceInput is an open file as qpdf reads it. One thread.
#pragma once

#include <qpdf/InputSource.hh>

class QIODevice;

namespace acervo {

class DeviceInput final : public InputSource
{
public:
    // The device is not sequential, and outlives this.
    explicit DeviceInput(QIODevice &device)
        : m_device(device)
    {}

    qpdf_offset_t findAndSkipNextEOL() override;
    const std::string &getName() const override { return m_name; }
    qpdf_offset_t tell() override;
    void seek(qpdf_offset_t offset, int whence) override;
    void rewind() override { seek(0, 0); }
    std::size_t read(char *bytes, std::size_t length) override;
    void unreadCh(char ch) override;

private:
    QIODevice &m_device;
    std::string m_name = "PDF";
};

} // namespace acervo
