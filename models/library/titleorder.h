// TitleOrder is the order of the alphabet: all articles by the folded words of their titles. Of
// equal titles the newest stands first; what has no title comes last. The search thread.
//
// Titles are in no column, as a million of them take 70 MB: they are read when this order is first
// asked for, and only the order is kept. Later, only the titles of articles that came or changed
// are read, and for each of these the some twenty between which it comes to stand.
#pragma once

#include "columns.h"
#include "error.h"

#include <functional>
#include <string>
#include <vector>

namespace acervo {

class LibraryReader;

class TitleOrder
{
public:
    using Stop = std::function<bool()>;

    TitleOrder(LibraryReader &reader, const Columns &columns);

    void forget();                    // the columns were loaded anew
    void apply(const Change &change); // after the columns have followed it

    // All of `matches`, in order. Cancelled once `stop` says true.
    Result<std::vector<Slot>> sorted(const Bitmap &matches, const Stop &stop);

private:
    struct Titled
    {
        std::string_view title; // folded, UTF-8
        Slot slot;
    };

    Result<void> follow(const Stop &stop);
    Result<void> readAll(const Stop &stop);
    Result<void> insert(const std::vector<Slot> &slots);
    Result<std::string> title(Slot slot);
    bool isBefore(const Titled &a, const Titled &b) const;

    LibraryReader &m_reader;
    const Columns &m_columns;
    std::vector<Slot> m_order; // slots that have become empty stay in it
    Bitmap m_changed;          // slots whose title is not known to the order
    bool m_isRead = false;
};

} // namespace acervo
