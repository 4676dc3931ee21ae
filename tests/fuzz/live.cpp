// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What libFuzzer calls: see "libFuzzer – a library for coverage-guided fuzz testing" in the LLVM
// documentation.

#include "fuzz/fuzz.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::tryInput({reinterpret_cast<const char *>(data), size});
    return 0;
}
