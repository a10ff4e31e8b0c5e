// StandardInput reads what is written to the program, as it comes: who writes a line and waits for
// its answer gets it. Main thread.
#pragma once

#include <QIODevice>

namespace acervo {

class StandardInput final : public QIODevice
{
public:
    StandardInput();

    bool isSequential() const override { return true; }

protected:
    // What has been answered so far is written before more is waited for.
    qint64 readData(char *data, qint64 mostBytes) override;
    qint64 writeData(const char *data, qint64 bytes) override;
};

} // namespace acervo
