// SPDX-FileCopyrightText: Profile Uploader contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/record_saving.h"

namespace session {

RecordSaving::RecordSaving(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

RecordSaving::~RecordSaving()
{
    if (m_running.progress)
        m_running.progress->cancel();
    m_pool.waitForDone();
}

void RecordSaving::start(const Import &import, const xdm::Schema &schema, const QString &path)
{
    if (m_state == State::Saving)
        return;
    m_state = State::Saving;
    m_path = path;
    m_saved.reset();
    m_error.reset();
    m_running = base::run<Converted>(&m_pool, [import, schema, path](base::Progress &progress) {
        return convertToFile(import, schema, path, true, progress);
    });
    base::whenDone<Converted>(m_running.job, this,
                              [this, number = ++m_number](const base::Result<Converted> &done) {
                                  if (number == m_number)
                                      end(done);
                              });
    Q_EMIT changed();
}

void RecordSaving::end(const base::Result<Converted> &done)
{
    m_running = {};
    if (done)
        m_saved = done->written;
    else if (done.error().code != base::ErrorCode::Cancelled)
        m_error = done.error();
    m_state = m_saved ? State::Saved : m_error ? State::Failed : State::Nothing;
    Q_EMIT changed();
}

void RecordSaving::stop()
{
    if (m_running.progress)
        m_running.progress->cancel();
}

void RecordSaving::forget()
{
    if (m_state == State::Nothing)
        return;
    stop();
    ++m_number;
    m_running = {};
    m_saved.reset();
    m_error.reset();
    m_state = State::Nothing;
    Q_EMIT changed();
}

void RecordSaving::forgetEnded()
{
    if (m_state != State::Saving)
        forget();
}

int RecordSaving::progress() const
{
    return m_running.progress ? int(m_running.progress->done()) : 0;
}

} // namespace session
