FROM ${BASE}
RUN useradd --create-home --uid 1000 jovyan && useradd --create-home jupyter
COPY jupyter-lab /usr/local/bin/jupyter-lab
RUN ln -s jupyter-lab /usr/local/bin/jupyter-notebook
ENV HOME=/home/jovyan
USER jovyan
