// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace session {
class Session;
}

namespace wizard {

class Wizard;

/// Gives the wizard its pages, and a file that was dropped elsewhere its way to the file page: at once where
/// none is chosen yet, else after a question.
void addPages(Wizard &wizard, session::Session &session);

} // namespace wizard
