// Clang's C++23 asks for the destructor of an owning pointer already where QPDFWriter.hh only declares it as an
// argument, and of what it owns qpdf's headers show no more than the name. Nothing of Acervo ever calls this.
#pragma once

#include <memory>

namespace qpdf::pl {
struct Link;
}

template <>
struct std::default_delete<qpdf::pl::Link>
{
    void operator()(qpdf::pl::Link *) const;
};
