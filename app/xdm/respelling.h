// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace xdm {

/// The words of a header as they may have been meant where two neighbouring letters were exchanged: "Mialing
/// City", "MailingiCty", "billin_gcity". Only words that the catalogue does not have become others, and only
/// ones that it has. The likeliest first; none where nothing can be mended so.
/// \param words  folded
std::vector<QStringList> respelled(const QStringList &words);

} // namespace xdm
