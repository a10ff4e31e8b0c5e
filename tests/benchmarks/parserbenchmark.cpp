// acervo_parser_benchmark FILE.jsonl [COUNT]: measures the parsers alone. A file of each format is
// made of the first COUNT articles (20,000), and read three times; the best run counts. Beside it
// stands what the same run needs at least for the same bytes: finding the line ends, and making
// UTF-16 of them, which is what a QString is made of. Headless.
#include "formatdetection.h"
#include "parserfiles.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <functional>
#include <limits>

namespace acervo {

namespace {

class CountingSink final : public ImportSink
{
public:
    ImportFlow article(ArticleDraft &&draft) override
    {
        ++articles;
        complete += !draft.title.isEmpty() && !draft.summary.isEmpty() && draft.date.isKnown() &&
                            !draft.persons.isEmpty()
                        ? 1
                        : 0;
        return ImportFlow::GoOn;
    }
    ImportFlow badRecord(Error &&) override { return ImportFlow::GoOn; }
    ImportFlow progress(qint64) override { return ImportFlow::GoOn; }

    qint64 articles = 0;
    qint64 complete = 0; // with title, summary, date and authors
};

// Megabytes a second of the processor's time, so that a machine that does other things too gives
// the same; of the best of three runs.
double rate(qint64 bytes, const std::function<void()> &run)
{
    double best = std::numeric_limits<double>::max();
    for (int i = 0; i < 3; ++i) {
        const std::clock_t begin = std::clock();
        run();
        best = std::min(best, double(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    return double(bytes) / 1e6 / best;
}

qsizetype linesIn(const QByteArray &bytes)
{
    qsizetype lines = 0;
    const char *at = bytes.constData();
    const char *end = at + bytes.size();
    while ((at = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at))))) {
        ++lines;
        ++at;
    }
    return lines;
}

bool measure(const ParserFile &made)
{
    QFile file(made.path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.readAll();
    qsizetype kept = 0; // so that nothing is optimised away
    const double lines = rate(bytes.size(), [&] { kept += linesIn(bytes); });
    const double texts = rate(bytes.size(), [&] {
        for (qsizetype at = 0; at < bytes.size(); at += 1024)
            kept += QString::fromUtf8(QByteArrayView(bytes).sliced(at).first(
                                          std::min<qsizetype>(1024, bytes.size() - at)))
                        .size();
    });
    CountingSink sink;
    const double parser = rate(bytes.size(), [&] {
        sink = CountingSink();
        (void)importFile(made.path, sink);
    });
    std::printf("%-11s %7.1f MB %8.1f MB/s (asked %3.0f) %9.0f %9.0f %6.1f x %9lld %9lld\n",
                qPrintable(made.format), double(bytes.size()) / 1e6, parser, made.floor, lines,
                texts, texts / parser, static_cast<long long>(sink.articles),
                static_cast<long long>(sink.complete));
    return kept > 0 && sink.articles == made.articles;
}

} // namespace

} // namespace acervo

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    if (argc < 2 || !folder.isValid()) {
        std::fputs("acervo_parser_benchmark FILE.jsonl [COUNT]\n", stderr);
        return 2;
    }
    const int count = argc > 2 ? QByteArrayView(argv[2]).toInt() : 20'000;
    const auto files =
        acervo::makeParserFiles(QString::fromLocal8Bit(argv[1]), folder.path(), count);
    std::puts("format           size    parser             line ends    UTF-16  ratio  articles  "
              "complete");
    const bool done = !files.isEmpty() && std::ranges::all_of(files, acervo::measure);
    return done ? 0 : 1;
}
